-- The album that most of a person's counted plays of a track came from is kept beside its figures: for the first page of a
-- person with a million plays, finding it means reading tens of thousands of them.
DROP MATERIALIZED VIEW user_top_tracks;
DELETE FROM view_refreshes WHERE view_name = 'user_top_tracks';

CREATE MATERIALIZED VIEW user_top_tracks AS
SELECT user_id, track_id, min(artist_id) AS artist_id,
       sum(plays)::bigint                                                                               AS plays,
       sum(ms_played)::bigint                                                                           AS ms_played,
       min(first_played_at)                                                                             AS first_played_at,
       max(last_played_at)                                                                              AS last_played_at,
       (array_agg(album_id ORDER BY plays DESC, album_id) FILTER (WHERE album_id IS NOT NULL AND plays > 0))[1] AS album_id
FROM (
  SELECT user_id, track_id, album_id, min(artist_id) AS artist_id,
         count(*) FILTER (WHERE ms_played >= 30000)        AS plays,
         sum(ms_played)                                    AS ms_played,
         min(played_at) FILTER (WHERE ms_played >= 30000)  AS first_played_at,
         max(played_at) FILTER (WHERE ms_played >= 30000)  AS last_played_at
  FROM listening_history
  GROUP BY user_id, track_id, album_id
) by_album
GROUP BY user_id, track_id
HAVING sum(plays) > 0;
CREATE UNIQUE INDEX user_top_tracks_key ON user_top_tracks (user_id, track_id);
CREATE INDEX user_top_tracks_by_plays ON user_top_tracks (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_tracks_by_time ON user_top_tracks (user_id, ms_played DESC, plays DESC);
CREATE INDEX user_top_tracks_listeners ON user_top_tracks (track_id);
