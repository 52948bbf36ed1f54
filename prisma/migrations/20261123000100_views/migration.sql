-- All-time figures of every person. A counted play lasted 30 s; time is of all plays.
-- lib/stats/source.ts alone decides when a view may be read: see view_refreshes.

CREATE MATERIALIZED VIEW user_listening_summary AS
SELECT user_id,
       count(*) FILTER (WHERE ms_played >= 30000)                   AS plays,
       sum(ms_played)::bigint                                       AS ms_played,
       count(DISTINCT track_id) FILTER (WHERE ms_played >= 30000)   AS tracks,
       count(DISTINCT album_id) FILTER (WHERE ms_played >= 30000)   AS albums,
       count(DISTINCT artist_id) FILTER (WHERE ms_played >= 30000)  AS artists,
       min(played_at) FILTER (WHERE ms_played >= 30000)             AS first_played_at,
       max(played_at) FILTER (WHERE ms_played >= 30000)             AS last_played_at
FROM listening_history
GROUP BY user_id;
CREATE UNIQUE INDEX user_listening_summary_key ON user_listening_summary (user_id);

CREATE MATERIALIZED VIEW user_top_tracks AS
SELECT user_id, track_id, min(artist_id) AS artist_id,
       count(*) FILTER (WHERE ms_played >= 30000)        AS plays,
       sum(ms_played)::bigint                            AS ms_played,
       min(played_at) FILTER (WHERE ms_played >= 30000)  AS first_played_at,
       max(played_at) FILTER (WHERE ms_played >= 30000)  AS last_played_at
FROM listening_history
GROUP BY user_id, track_id
HAVING count(*) FILTER (WHERE ms_played >= 30000) > 0;
CREATE UNIQUE INDEX user_top_tracks_key ON user_top_tracks (user_id, track_id);
CREATE INDEX user_top_tracks_by_plays ON user_top_tracks (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_tracks_by_time ON user_top_tracks (user_id, ms_played DESC, plays DESC);

CREATE MATERIALIZED VIEW user_top_artists AS
SELECT user_id, artist_id,
       count(*) FILTER (WHERE ms_played >= 30000)        AS plays,
       sum(ms_played)::bigint                            AS ms_played,
       min(played_at) FILTER (WHERE ms_played >= 30000)  AS first_played_at,
       max(played_at) FILTER (WHERE ms_played >= 30000)  AS last_played_at
FROM listening_history
GROUP BY user_id, artist_id
HAVING count(*) FILTER (WHERE ms_played >= 30000) > 0;
CREATE UNIQUE INDEX user_top_artists_key ON user_top_artists (user_id, artist_id);
CREATE INDEX user_top_artists_by_plays ON user_top_artists (user_id, plays DESC, ms_played DESC);
CREATE INDEX user_top_artists_by_time ON user_top_artists (user_id, ms_played DESC, plays DESC);
-- How many people listen to an artist: the server-wide figures and obscurity.
CREATE INDEX user_top_artists_listeners ON user_top_artists (artist_id);

CREATE MATERIALIZED VIEW user_listening_by_hour AS
SELECT user_id, local_hour,
       count(*) FILTER (WHERE ms_played >= 30000)  AS plays,
       sum(ms_played)::bigint                      AS ms_played
FROM listening_history
GROUP BY user_id, local_hour;
CREATE UNIQUE INDEX user_listening_by_hour_key ON user_listening_by_hour (user_id, local_hour);

CREATE MATERIALIZED VIEW user_listening_by_day AS
SELECT user_id, local_weekday,
       count(*) FILTER (WHERE ms_played >= 30000)  AS plays,
       sum(ms_played)::bigint                      AS ms_played
FROM listening_history
GROUP BY user_id, local_weekday;
CREATE UNIQUE INDEX user_listening_by_day_key ON user_listening_by_day (user_id, local_weekday);
