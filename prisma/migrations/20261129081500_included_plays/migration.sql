-- Which plays are in the figures: the listener's own rules, and one play where several sources tell the same listening.

CREATE TYPE "left_out_reason" AS ENUM
  ('artist', 'album', 'track', 'device', 'hours', 'dates', 'private_session', 'podcast');

DROP MATERIALIZED VIEW user_listening_summary, user_top_tracks, user_top_artists, user_listening_by_hour, user_listening_by_day;
DELETE FROM view_refreshes;
DROP INDEX "listening_history_by_track", "listening_history_by_artist", "listening_history_by_album", listening_history_identity;

ALTER TABLE "listening_history"
  -- The default is for the plays that are there: adding it takes no time, and only the short ones are rewritten.
  ADD COLUMN "counts" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "left_out" "left_out_reason",
  ADD COLUMN "matched_to" BIGINT;
UPDATE "listening_history" SET "counts" = false WHERE "ms_played" < 30000;
ALTER TABLE "listening_history" ALTER COLUMN "counts" DROP DEFAULT;
-- A deleted play is kept as a whole row, for undo.
UPDATE "deleted_plays" SET "play" = "play" || jsonb_build_object('counts', coalesce("ms_played" >= 30000, true));

-- The plays that figures are computed from. Every statement that computes one reads this view.
CREATE VIEW included_plays AS
SELECT user_id, id, played_at, ms_played, track_id, artist_id, album_id, source_track_id, source_album_id, import_id,
       local_date, local_hour, local_weekday, is_skip, platform, platform_text, country, reason_start, reason_end, shuffle,
       skipped, offline, incognito, source, time_means, precision, reported_at, offline_timestamp, started_at,
       track_length_ms, counts
FROM listening_history
WHERE left_out IS NULL AND matched_to IS NULL;

-- The indexes hold what the view and its readers ask for, so that figures are still read from an index alone. They keep
-- every play: an item that leaves the catalog, and a merge, look for all plays of it.
CREATE UNIQUE INDEX listening_history_identity ON listening_history
  (user_id, played_at, (coalesce(source_track_id, track_id)), ms_played)
  INCLUDE (track_id, artist_id, album_id, local_date, local_hour, local_weekday, is_skip, platform, counts, left_out, matched_to);
CREATE INDEX "listening_history_by_track" ON "listening_history"
  ("user_id", "track_id", "played_at", "ms_played", "album_id", "artist_id", "local_date", "counts", "left_out", "matched_to");
CREATE INDEX "listening_history_by_artist" ON "listening_history"
  ("user_id", "artist_id", "played_at", "ms_played", "local_date", "counts", "left_out", "matched_to");
CREATE INDEX "listening_history_by_album" ON "listening_history"
  ("user_id", "album_id", "played_at", "ms_played", "local_date", "counts", "left_out", "matched_to");

CREATE MATERIALIZED VIEW user_listening_summary AS
SELECT user_id,
       count(*) FILTER (WHERE counts) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played,
       count(DISTINCT track_id) FILTER (WHERE counts) AS tracks,
       count(DISTINCT album_id) FILTER (WHERE counts) AS albums,
       count(DISTINCT artist_id) FILTER (WHERE counts) AS artists,
       min(played_at) FILTER (WHERE counts) AS first_played_at,
       max(played_at) FILTER (WHERE counts) AS last_played_at
FROM included_plays
GROUP BY user_id;
CREATE UNIQUE INDEX user_listening_summary_key ON user_listening_summary (user_id);

CREATE MATERIALIZED VIEW user_top_tracks AS
SELECT user_id, track_id, min(artist_id) AS artist_id,
       sum(plays)::bigint AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played,
       min(first_played_at) AS first_played_at,
       max(last_played_at) AS last_played_at,
       (array_agg(album_id ORDER BY plays DESC, album_id) FILTER (WHERE album_id IS NOT NULL AND plays > 0))[1] AS album_id
FROM (
  SELECT user_id, track_id, album_id, min(artist_id) AS artist_id,
         count(*) FILTER (WHERE counts) AS plays,
         coalesce(sum(ms_played), 0) AS ms_played,
         min(played_at) FILTER (WHERE counts) AS first_played_at,
         max(played_at) FILTER (WHERE counts) AS last_played_at
  FROM included_plays
  GROUP BY user_id, track_id, album_id
) by_album
GROUP BY user_id, track_id
HAVING sum(plays) > 0;
CREATE UNIQUE INDEX user_top_tracks_key ON user_top_tracks (user_id, track_id);
CREATE INDEX user_top_tracks_by_plays ON user_top_tracks (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_tracks_by_time ON user_top_tracks (user_id, ms_played DESC, plays DESC);
CREATE INDEX user_top_tracks_listeners ON user_top_tracks (track_id);

CREATE MATERIALIZED VIEW user_top_artists AS
SELECT user_id, artist_id,
       count(*) FILTER (WHERE counts) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played,
       min(played_at) FILTER (WHERE counts) AS first_played_at,
       max(played_at) FILTER (WHERE counts) AS last_played_at
FROM included_plays
GROUP BY user_id, artist_id
HAVING count(*) FILTER (WHERE counts) > 0;
CREATE UNIQUE INDEX user_top_artists_key ON user_top_artists (user_id, artist_id);
CREATE INDEX user_top_artists_by_plays ON user_top_artists (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_artists_by_time ON user_top_artists (user_id, ms_played DESC, plays DESC);
-- How many people listen to an artist: the server-wide figures and obscurity.
CREATE INDEX user_top_artists_listeners ON user_top_artists (artist_id);

CREATE MATERIALIZED VIEW user_listening_by_hour AS
SELECT user_id, local_hour,
       count(*) FILTER (WHERE counts) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played
FROM included_plays
GROUP BY user_id, local_hour;
CREATE UNIQUE INDEX user_listening_by_hour_key ON user_listening_by_hour (user_id, local_hour);

CREATE MATERIALIZED VIEW user_listening_by_day AS
SELECT user_id, local_weekday,
       count(*) FILTER (WHERE counts) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played
FROM included_plays
GROUP BY user_id, local_weekday;
CREATE UNIQUE INDEX user_listening_by_day_key ON user_listening_by_day (user_id, local_weekday);
