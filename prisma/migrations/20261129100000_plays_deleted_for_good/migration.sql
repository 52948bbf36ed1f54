-- A play that is stored after a deletion and tells of the same listen is deleted with it: its id is greater than this one,
-- which the sequence of plays gives at the deletion.
ALTER TABLE "deleted_plays" ADD COLUMN "known_up_to" BIGINT;
UPDATE "deleted_plays" SET "known_up_to" = nextval('listening_history_id_seq');
ALTER TABLE "deleted_plays" ALTER COLUMN "known_up_to" SET NOT NULL;
ANALYZE "deleted_plays";
