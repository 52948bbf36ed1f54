-- What the five kinds of figures are. lib/figures/arrange-figures.ts keeps what these views say under the names user_…: in
-- materialized views, or in tables that are filled person by person. A later migration that changes one of these views drops it
-- with CASCADE and creates it again; what is kept follows.
DROP MATERIALIZED VIEW user_listening_summary, user_top_tracks, user_top_artists, user_listening_by_hour, user_listening_by_day;
DELETE FROM view_refreshes;

CREATE VIEW computed_listening_summary AS
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

-- The album that most of a person's counted plays of a track came from; and as shown_… what is left without private sessions,
-- which are their listener's alone. The private plays are joined, so that all others are still read from an index alone.
CREATE VIEW computed_top_tracks AS
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

CREATE VIEW computed_top_artists AS
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

CREATE VIEW computed_listening_by_hour AS
SELECT user_id, local_hour,
       count(*) FILTER (WHERE counts) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played
FROM included_plays
GROUP BY user_id, local_hour;

CREATE VIEW computed_listening_by_day AS
SELECT user_id, local_weekday,
       count(*) FILTER (WHERE counts) AS plays,
       coalesce(sum(ms_played), 0)::bigint AS ms_played
FROM included_plays
GROUP BY user_id, local_weekday;

-- Where figures are kept in tables: which version of a person's history they are of.
CREATE TABLE "figure_refreshes" (
    "user_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "refreshed_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "figure_refreshes_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "figure_refreshes" ADD CONSTRAINT "figure_refreshes_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- Items that at least five people play, counted every night: with fewer, the sums would show what one person plays.
CREATE TABLE "item_listeners" (
    "kind" "item_kind" NOT NULL,
    "item_id" INTEGER NOT NULL,
    "listeners" INTEGER NOT NULL,
    "plays" BIGINT NOT NULL,
    "ms_played" BIGINT NOT NULL,

    CONSTRAINT "item_listeners_pkey" PRIMARY KEY ("kind", "item_id")
);
