-- A play from any source: which end of it the time means, how exact that time is, and a length that may be unknown.

CREATE TYPE "time_meaning" AS ENUM ('start', 'end');
CREATE TYPE "time_precision" AS ENUM ('second', 'minute', 'hour', 'day');

ALTER TABLE "listening_history"
  -- The source tells no length: the play counts, since such sources list real plays only, and adds no time.
  ALTER COLUMN "ms_played" DROP NOT NULL,
  ADD COLUMN "time_means" "time_meaning" NOT NULL DEFAULT 'end',
  ADD COLUMN "precision" "time_precision" NOT NULL DEFAULT 'second',
  -- The time that the file gives, where the play stands at another: Spotify dates offline plays by their sync.
  ADD COLUMN "reported_at" TIMESTAMPTZ(3),
  -- Milliseconds since 1970: Spotify's start of a play by the device's clock. It tells repeats from duplicates.
  ADD COLUMN "offline_timestamp" BIGINT;
ALTER TABLE "deleted_plays" ALTER COLUMN "ms_played" DROP NOT NULL;
UPDATE "listening_history" SET "precision" = 'minute' WHERE "source" = 'spotify_account';
-- A deleted play is kept as a whole row, for undo.
UPDATE "deleted_plays" SET "play" = "play" || jsonb_build_object(
  'time_means', 'end', 'precision', CASE "play" ->> 'source' WHEN 'spotify_account' THEN 'minute' ELSE 'second' END);

-- listening_history_identity compares lengths, and unknown ones equal nothing.
CREATE UNIQUE INDEX listening_history_identity_without_length ON listening_history
  (user_id, played_at, (coalesce(source_track_id, track_id))) WHERE ms_played IS NULL;
CREATE INDEX listening_history_reported ON listening_history (user_id, reported_at) WHERE reported_at IS NOT NULL;

-- The lists behind an import report's numbers.
ALTER TYPE "left_out_reason" RENAME TO "import_report_list";
ALTER TYPE "import_report_list" ADD VALUE 'not_a_play';
ALTER TYPE "import_report_list" ADD VALUE 'matched';
ALTER TYPE "import_report_list" ADD VALUE 'retimed';
ALTER TABLE "import_left_out" RENAME TO "import_report_rows";
ALTER TABLE "import_report_rows" RENAME COLUMN "reason" TO "list";
ALTER TABLE "import_report_rows" RENAME CONSTRAINT "import_left_out_pkey" TO "import_report_rows_pkey";
ALTER TABLE "import_report_rows"
  RENAME CONSTRAINT "import_left_out_user_id_import_id_file_id_fkey" TO "import_report_rows_user_id_import_id_file_id_fkey";

ALTER TABLE "import_files"
  ADD COLUMN "not_a_play" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "matched" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "retimed" INTEGER NOT NULL DEFAULT 0,
  -- The plays of the file's first and last minute: Spotify cuts its account data inside a minute, and the next file goes on there.
  ADD COLUMN "edge_minutes" JSONB,
  DROP CONSTRAINT import_files_add_up;
ALTER TABLE "import_files" ADD CONSTRAINT import_files_add_up CHECK
  (rows = plays_added + duplicates + matched + podcast + audiobook + no_track + not_a_play + bad_time + bad_row);

-- A counted play lasted 30 s or has an unknown length; time is of all plays whose length is known.
DROP MATERIALIZED VIEW user_listening_summary, user_top_tracks, user_top_artists, user_listening_by_hour, user_listening_by_day;
DELETE FROM view_refreshes;

CREATE MATERIALIZED VIEW user_listening_summary AS
SELECT user_id,
       count(*) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played,
       count(DISTINCT track_id) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS tracks,
       count(DISTINCT album_id) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS albums,
       count(DISTINCT artist_id) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS artists,
       min(played_at) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS first_played_at,
       max(played_at) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS last_played_at
FROM listening_history
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
         count(*) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS plays,
         coalesce(sum(ms_played), 0) AS ms_played,
         min(played_at) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS first_played_at,
         max(played_at) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS last_played_at
  FROM listening_history
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
       count(*) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played,
       min(played_at) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS first_played_at,
       max(played_at) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS last_played_at
FROM listening_history
GROUP BY user_id, artist_id
HAVING count(*) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) > 0;
CREATE UNIQUE INDEX user_top_artists_key ON user_top_artists (user_id, artist_id);
CREATE INDEX user_top_artists_by_plays ON user_top_artists (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_artists_by_time ON user_top_artists (user_id, ms_played DESC, plays DESC);
-- How many people listen to an artist: the server-wide figures and obscurity.
CREATE INDEX user_top_artists_listeners ON user_top_artists (artist_id);

CREATE MATERIALIZED VIEW user_listening_by_hour AS
SELECT user_id, local_hour,
       count(*) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played
FROM listening_history
GROUP BY user_id, local_hour;
CREATE UNIQUE INDEX user_listening_by_hour_key ON user_listening_by_hour (user_id, local_hour);

CREATE MATERIALIZED VIEW user_listening_by_day AS
SELECT user_id, local_weekday,
       count(*) FILTER (WHERE ms_played >= 30000 OR ms_played IS NULL) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played
FROM listening_history
GROUP BY user_id, local_weekday;
CREATE UNIQUE INDEX user_listening_by_day_key ON user_listening_by_day (user_id, local_weekday);
