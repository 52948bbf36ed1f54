/**
 * Where all-time figures are kept:
 * - `views`: materialized views, refreshed for everybody at once. The less work, until a refresh takes minutes.
 * - `tables`: tables filled person by person, so that the cost of one person doesn't depend on the others.
 */
export type FiguresKind = 'views' | 'tables'

/** What is kept under a name: all columns of its definition, a view that computes them. */
type Figures = {
  definition: string
  createView: string
  /** By which rows of a view are found when it is refreshed; a table has the same as its primary key */
  createViewKey: string
  createTable: string
  /** For both, so that they are read in the same way */
  indexes: readonly string[]
  refreshView: string
  /** Of one person, $1, in the table */
  remove: string
  add: string
}

/** The five names, small ones first. */
export const keptFigures = {
  user_listening_summary: {
    definition: 'computed_listening_summary',
    createView: `create materialized view user_listening_summary
      as select * from computed_listening_summary with no data`,
    createTable: `create table user_listening_summary (
      like computed_listening_summary, constraint user_listening_summary_key primary key (user_id),
      foreign key (user_id) references users (id) on delete cascade)`,
    createViewKey: 'create unique index user_listening_summary_key on user_listening_summary (user_id)',
    indexes: [],
    refreshView: 'refresh materialized view concurrently user_listening_summary',
    remove: 'delete from user_listening_summary where user_id = $1',
    add: 'insert into user_listening_summary select c.* from computed_listening_summary c where c.user_id = $1',
  },
  user_listening_by_hour: {
    definition: 'computed_listening_by_hour',
    createView: `create materialized view user_listening_by_hour
      as select * from computed_listening_by_hour with no data`,
    createTable: `create table user_listening_by_hour (
      like computed_listening_by_hour, constraint user_listening_by_hour_key primary key (user_id, local_hour),
      foreign key (user_id) references users (id) on delete cascade)`,
    createViewKey: 'create unique index user_listening_by_hour_key on user_listening_by_hour (user_id, local_hour)',
    indexes: [],
    refreshView: 'refresh materialized view concurrently user_listening_by_hour',
    remove: 'delete from user_listening_by_hour where user_id = $1',
    add: 'insert into user_listening_by_hour select c.* from computed_listening_by_hour c where c.user_id = $1',
  },
  user_listening_by_day: {
    definition: 'computed_listening_by_day',
    createView: `create materialized view user_listening_by_day
      as select * from computed_listening_by_day with no data`,
    createTable: `create table user_listening_by_day (
      like computed_listening_by_day, constraint user_listening_by_day_key primary key (user_id, local_weekday),
      foreign key (user_id) references users (id) on delete cascade)`,
    createViewKey: 'create unique index user_listening_by_day_key on user_listening_by_day (user_id, local_weekday)',
    indexes: [],
    refreshView: 'refresh materialized view concurrently user_listening_by_day',
    remove: 'delete from user_listening_by_day where user_id = $1',
    add: 'insert into user_listening_by_day select c.* from computed_listening_by_day c where c.user_id = $1',
  },
  user_top_artists: {
    definition: 'computed_top_artists',
    createView: `create materialized view user_top_artists
      as select * from computed_top_artists with no data`,
    createTable: `create table user_top_artists (
      like computed_top_artists, constraint user_top_artists_key primary key (user_id, artist_id),
      foreign key (user_id) references users (id) on delete cascade)`,
    createViewKey: 'create unique index user_top_artists_key on user_top_artists (user_id, artist_id)',
    indexes: [
      'create index user_top_artists_by_plays on user_top_artists (user_id, plays desc, ms_played desc)',
      'create index user_top_artists_by_time on user_top_artists (user_id, ms_played desc, plays desc)',
    ],
    refreshView: 'refresh materialized view concurrently user_top_artists',
    remove: 'delete from user_top_artists where user_id = $1',
    add: 'insert into user_top_artists select c.* from computed_top_artists c where c.user_id = $1',
  },
  user_top_tracks: {
    definition: 'computed_top_tracks',
    createView: `create materialized view user_top_tracks
      as select * from computed_top_tracks with no data`,
    createTable: `create table user_top_tracks (
      like computed_top_tracks, constraint user_top_tracks_key primary key (user_id, track_id),
      foreign key (user_id) references users (id) on delete cascade)`,
    createViewKey: 'create unique index user_top_tracks_key on user_top_tracks (user_id, track_id)',
    indexes: [
      'create index user_top_tracks_by_plays on user_top_tracks (user_id, plays desc, ms_played desc)',
      'create index user_top_tracks_by_time on user_top_tracks (user_id, ms_played desc, plays desc)',
    ],
    refreshView: 'refresh materialized view concurrently user_top_tracks',
    remove: 'delete from user_top_tracks where user_id = $1',
    add: 'insert into user_top_tracks select c.* from computed_top_tracks c where c.user_id = $1',
  },
} as const satisfies Record<string, Figures>

export type FiguresName = keyof typeof keptFigures
export const figuresNames = Object.keys(keptFigures) as FiguresName[]

/** What was refreshed, and how long it took. */
export type Refreshed = { name: string; ms: number }
