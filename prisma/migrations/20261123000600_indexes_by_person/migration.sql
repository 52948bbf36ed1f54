-- One person's plays sorted by item: all-time lists add up runs of equal ids instead of hashing them (a third of the
-- time on a million plays), and an item's page, its first and its last play are read from the same index.
CREATE INDEX "listening_history_by_track" ON "listening_history"("user_id", "track_id", "played_at", "ms_played", "album_id");
CREATE INDEX "listening_history_by_artist" ON "listening_history"("user_id", "artist_id", "played_at", "ms_played");
CREATE INDEX "listening_history_by_album" ON "listening_history"("user_id", "album_id", "played_at", "ms_played");

-- What is left for the old ones is the catalog's foreign keys and everybody's plays of an item: the id alone, which
-- PostgreSQL keeps once for all rows that share it.
DROP INDEX "listening_history_track_id_user_id_played_at_idx";
DROP INDEX "listening_history_artist_id_user_id_played_at_idx";
DROP INDEX "listening_history_album_id_user_id_played_at_idx";
CREATE INDEX "listening_history_track_id_idx" ON "listening_history"("track_id");
CREATE INDEX "listening_history_artist_id_idx" ON "listening_history"("artist_id");
CREATE INDEX "listening_history_album_id_idx" ON "listening_history"("album_id");

-- How many people listen to a track: the server-wide figures.
CREATE INDEX user_top_tracks_listeners ON user_top_tracks (track_id);
