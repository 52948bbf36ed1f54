-- Whether plays known to the hour or day are near is asked for every submitted play. Few people have any.
CREATE INDEX listening_history_coarse ON listening_history (user_id, played_at) WHERE precision IN ('hour', 'day');

-- Every changed play was written to this index too, for removing an import and its report: both read the history of one
-- person, which takes a moment without it.
DROP INDEX "listening_history_user_id_import_id_idx";
ANALYZE "listening_history";
