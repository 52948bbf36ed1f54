-- Every import and every submitted play changed a row of users. Now it changes a row that belongs to the plays: on
-- several machines it lies beside them, and on one a change no longer waits for a change of the person's account.
CREATE TABLE "user_histories" (
    "user_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "user_histories_pkey" PRIMARY KEY ("user_id"),
    CONSTRAINT "user_histories_version" CHECK (version >= 0)
);
INSERT INTO "user_histories" ("user_id", "version", "changed_at")
SELECT "id", "history_version", "history_changed_at" FROM "users";
ALTER TABLE "user_histories" ADD CONSTRAINT "user_histories_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "users" DROP COLUMN "history_version", DROP COLUMN "history_changed_at";
ANALYZE "user_histories";
