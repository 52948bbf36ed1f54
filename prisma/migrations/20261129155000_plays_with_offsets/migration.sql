-- Time zones are proposed on each visit of the settings. Few people have plays that tell an offset.
CREATE INDEX listening_history_offsets ON listening_history (user_id, played_at) WHERE utc_offset IS NOT NULL;
