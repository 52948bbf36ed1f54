-- Few plays are in private sessions. Whether a person has any is asked for each of their pages that others open.
CREATE INDEX listening_history_private ON listening_history (user_id, artist_id, track_id) WHERE incognito;

-- Figures about all listeners leave out plays in private sessions, which are their listener's alone: `shown_plays` and
-- `shown_ms_played` are without them. The private ones are joined, so that all others are still read from an index alone.
DROP MATERIALIZED VIEW user_top_tracks, user_top_artists;
DELETE FROM view_refreshes WHERE view_name IN ('user_top_tracks', 'user_top_artists');

CREATE MATERIALIZED VIEW user_top_tracks AS
SELECT t.*,
       t.plays - coalesce(h.plays, 0) AS shown_plays,
       t.ms_played - coalesce(h.ms_played, 0) AS shown_ms_played
FROM (
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
  HAVING sum(plays) > 0
) t
LEFT JOIN (
  SELECT user_id, track_id, count(*) FILTER (WHERE counts) AS plays, coalesce(sum(ms_played), 0)::bigint AS ms_played
  FROM included_plays
  WHERE incognito
  GROUP BY user_id, track_id
) h ON h.user_id = t.user_id AND h.track_id = t.track_id;
CREATE UNIQUE INDEX user_top_tracks_key ON user_top_tracks (user_id, track_id);
CREATE INDEX user_top_tracks_by_plays ON user_top_tracks (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_tracks_by_time ON user_top_tracks (user_id, ms_played DESC, plays DESC);
CREATE INDEX user_top_tracks_listeners ON user_top_tracks (track_id);

CREATE MATERIALIZED VIEW user_top_artists AS
SELECT a.*,
       a.plays - coalesce(h.plays, 0) AS shown_plays,
       a.ms_played - coalesce(h.ms_played, 0) AS shown_ms_played
FROM (
  SELECT user_id, artist_id,
         count(*) FILTER (WHERE counts) AS plays,
         coalesce(sum(ms_played), 0)::bigint AS ms_played,
         min(played_at) FILTER (WHERE counts) AS first_played_at,
         max(played_at) FILTER (WHERE counts) AS last_played_at
  FROM included_plays
  GROUP BY user_id, artist_id
  HAVING count(*) FILTER (WHERE counts) > 0
) a
LEFT JOIN (
  SELECT user_id, artist_id, count(*) FILTER (WHERE counts) AS plays, coalesce(sum(ms_played), 0)::bigint AS ms_played
  FROM included_plays
  WHERE incognito
  GROUP BY user_id, artist_id
) h ON h.user_id = a.user_id AND h.artist_id = a.artist_id;
CREATE UNIQUE INDEX user_top_artists_key ON user_top_artists (user_id, artist_id);
CREATE INDEX user_top_artists_by_plays ON user_top_artists (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_artists_by_time ON user_top_artists (user_id, ms_played DESC, plays DESC);
-- How many people listen to an artist: the server-wide figures and obscurity.
CREATE INDEX user_top_artists_listeners ON user_top_artists (artist_id) WHERE shown_plays > 0;
