import type { PoolClient } from 'pg'
import { countsByDefault } from '@/lib/history/counts-by-default'
import { platformFamily } from '@/lib/imports/formats/platform-family'
import { resolvedNames } from '@/lib/imports/save/resolved-names'
import { prepared } from '@/lib/prepared'
import type { CatalogName } from './catalog-names'
import type { PersonalPlay } from './submitted-play'

/** Plays in the form of the statements below. Build it with `cataloguedPlays`. */
type CataloguedPlays = string

/** @param names of each play, in the same order */
export const cataloguedPlays = (plays: PersonalPlay[], names: CatalogName[]): CataloguedPlays =>
  JSON.stringify(
    plays.map((play, index) => ({
      ...names[index],
      user_id: play.userId,
      started_at: new Date(play.startedAt).toISOString(),
      ended_at: play.endedAt === undefined ? null : new Date(play.endedAt).toISOString(),
      ms_played: play.msPlayed,
      track_length_ms: play.trackLengthMs,
      source: play.source,
      platform: familyOf(play.client),
      platform_text: play.client,
    })),
  )

/**
 * Inserts the new ones among the plays of these people, whose months are locked. Returns how many are new, by person.
 * @param takesRuled whether also of people with rules of their own; their whole history is to be locked
 * @param cluster whether the instance is distributed over several machines
 */
export async function insertPlays(
  client: PoolClient,
  plays: CataloguedPlays,
  { userIds, takesRuled, cluster }: { userIds: number[]; takesRuled: boolean; cluster: boolean },
): Promise<Map<number, number>> {
  const values = [plays, userIds, takesRuled]
  const { rows } = await (cluster
    ? insertFromCoordinator(client, values)
    : client.query<Inserted>(prepared({ name: 'scrobbling-insert-plays', text: insert, values })))
  const added = new Map<number, number>()
  for (const { user_id: userId } of rows) added.set(userId, (added.get(userId) ?? 0) + 1)
  return added
}

type Inserted = { user_id: number }

/**
 * The same in statements that each ask only the machines of these people. In one, what is read before the insert would be sent to
 * all machines, and fail while one of them is away.
 */
async function insertFromCoordinator(client: PoolClient, values: unknown[]) {
  const { rows } = await client.query<{ play: NewPlay }>(
    prepared({ name: 'scrobbling-new-plays', text: readNewAsJson, values }),
  )
  const plays = rows.map(({ play }) => play)
  if (plays.length > FEW) return client.query<Inserted>(insertMany, [JSON.stringify(plays)])
  const inserted: Inserted[] = []
  for (const play of plays) {
    const values = newColumns.map((column) => play[column])
    const { rows } = await client.query<Inserted>(prepared({ name: 'scrobbling-insert-one', text: insertOne, values }))
    inserted.push(...rows)
  }
  return { rows: inserted }
}

/** Plays that are sent to their machines one by one: more of them are copied there first, which takes four times as long as one. */
const FEW = 8

/** Makes plays that an import brought already submitted ones, so that they stay when that import is removed. */
export async function claimPlays(client: PoolClient, plays: CataloguedPlays, userIds: number[]): Promise<void> {
  await client.query(prepared({ name: 'scrobbling-claim-plays', text: claim, values: [plays, userIds] }))
}

/** The kind of device that a client's name tells; most name a program, which tells none. */
function familyOf(client: string | null) {
  const family = client === null ? 'other' : platformFamily(client)
  return family === 'other' ? null : family
}

// Without the time heard or an end, the play stands at its start and its length is unknown; with either, at its end.
const placed = `
  with catalogued_names as (
    select * from jsonb_to_recordset($1::jsonb) as s(
      name_id int, user_id int, started_at timestamptz, ended_at timestamptz, ms_played int, track_length_ms int,
      source text, platform platform_family, platform_text text, artist_id int, track_id int, album_id int)
    where s.user_id = any($2::int[])),
  resolved_names as (${resolvedNames('n.user_id')}),
  placed as (
    select distinct on (s.user_id, s.started_at, r.source_track_id) s.user_id, s.name_id, s.started_at, s.ms_played,
      s.track_length_ms, s.source, s.platform, s.platform_text, r.artist_id, r.track_id, r.album_id, r.source_track_id,
      r.source_album_id, s.ended_at,
      coalesce(s.ended_at, s.started_at + coalesce(s.ms_played, 0) * interval '1 millisecond') as played_at
    from catalogued_names s join resolved_names r using (name_id)
    order by s.user_id, s.started_at, r.source_track_id, s.ms_played nulls last, s.name_id)`

const claim = `${placed}
  update listening_history h set import_id = null, started_at = p.started_at
  from placed p
  where h.user_id = any($2::int[]) and h.user_id = p.user_id and h.import_id is not null and h.played_at = p.played_at
    and coalesce(h.source_track_id, h.track_id) = p.source_track_id and h.ms_played is not distinct from p.ms_played`

/** The new ones: not deleted by their listener, unless added by hand. */
const wanted = `${placed},
  wanted as (
    select p.*, z.computed_time_zone as zone
    from placed p
    join user_settings z on z.user_id = p.user_id and ($3::boolean or z.computed_rules is null)
    left join deleted_plays d on d.user_id = any($2::int[]) and d.user_id = p.user_id and d.track_id = p.source_track_id
      and d.played_at >= p.started_at and d.played_at <= p.started_at + interval '1 day'
      and coalesce((d.play ->> 'started_at')::timestamptz, d.played_at) = p.started_at
    where p.source = 'by_hand' or d.user_id is null)`

const newColumns = [
  'user_id',
  'played_at',
  'started_at',
  'ms_played',
  'track_length_ms',
  'track_id',
  'artist_id',
  'album_id',
  'source_track_id',
  'source_album_id',
  'local_date',
  'local_hour',
  'local_weekday',
  'is_skip',
  'platform',
  'platform_text',
  'source',
  'precision',
  'time_means',
  'counts',
] as const
type NewPlay = Record<(typeof newColumns)[number], unknown>

/** The wanted ones with all `newColumns`, in the order in which they are inserted. */
const readNew = `${wanted}
  select p.user_id, p.played_at, p.started_at, p.ms_played, p.track_length_ms, p.track_id, p.artist_id, p.album_id,
    nullif(p.source_track_id, p.track_id) as source_track_id, nullif(p.source_album_id, p.album_id) as source_album_id,
    l.at::date as local_date, date_part('hour', l.at) as local_hour, date_part('dow', l.at) as local_weekday, false as is_skip,
    p.platform, p.platform_text, p.source, 'second'::time_precision as precision,
    case when p.ms_played is null and p.ended_at is null then 'start' else 'end' end::time_meaning as time_means,
    ${countsByDefault} as counts
  from wanted p
  cross join lateral (select p.played_at at time zone p.zone as at) l
  order by p.user_id, p.played_at, p.name_id`

const inserts = `insert into listening_history (${newColumns.join(', ')})`
const unlessKnown = 'on conflict do nothing returning user_id'

const insert = `${inserts} ${readNew} ${unlessKnown}`

const readNewAsJson = `select to_jsonb(n) as play from (${readNew}) n`
const insertOne = `${inserts} values (${newColumns.map((_, index) => `$${index + 1}`).join(', ')}) ${unlessKnown}`
const insertMany = `
  ${inserts}
  select ${newColumns.join(', ')} from jsonb_populate_recordset(null::listening_history, $1::jsonb)
  ${unlessKnown}`
