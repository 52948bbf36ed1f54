import 'server-only'
import { isCounted } from '@/lib/stats/measures'
import { readHistoryVersion } from '@/lib/read-history-version'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { listEvents } from '@/lib/events/life-events'
import { Prisma } from '@/prisma/generated/client'
import { buildNameIndex, type NameIndex } from './analyzer/names/name-index'
import type { LifeEvent } from './analyzer/time-filter'
import type { AvailableData } from './question/understanding'
import { readAs } from './db/reader'
import { readingHistories } from '@/lib/replica/reads'
import { plays } from './executor/metric-measures'

const sql = Prisma.sql

/** What a person's questions are understood with: names, when there are plays, what the files contain, and life events. */
type Library = {
  names: NameIndex
  firstPlay: Date | null
  lastPlay: Date | null
  playedDays: string[]
  available: AvailableData | undefined
}
export type LoadedLibrary = Omit<Library, 'names'> & { library: NameIndex; events: LifeEvent[] }

type CachedLibrary = { version: number; library: Promise<Library> }

/** The libraries of the people who asked last; each is built again when its history has changed. */
const cache = new LRUCache<number, CachedLibrary>({ max: 40 })

/** Loads a person's library. Life events are read each time: they are few, and change independently of the history. */
export async function loadLibrary(userId: number): Promise<LoadedLibrary> {
  const [version, events] = await Promise.all([readHistoryVersion(userId), listEvents(userId)])
  const { names, ...rest } = await cachedLibrary(userId, version)
  return { library: names, ...rest, events: events.map(lifeEvent) }
}

function cachedLibrary(userId: number, version: number): Promise<Library> {
  const known = cache.get(userId)
  if (known?.version === version) return known.library
  const library = readingHistories([userId], () => queryLibrary(userId))
  cache.set(userId, { version, library })
  // A failed load is not kept: this question fails, and the next one tries again.
  library.catch(() => cache.get(userId)?.library === library && cache.delete(userId))
  return library
}

const Entry = z.object({
  type: z.enum(['track', 'artist', 'album']),
  id: z.number(),
  name: z.string(),
  artistId: z
    .number()
    .nullable()
    .transform((id) => id ?? undefined),
  artistName: z
    .string()
    .nullable()
    .transform((name) => name ?? undefined),
  plays: z.number(),
})

/** Reads every name of a person's history, those without a counted play included, and builds their index. */
async function queryLibrary(userId: number): Promise<Library> {
  const { entries, available, first, last, days } = await readAs({ userId }, async (reader) => ({
    entries: await reader.rows(Entry, allNames),
    available: await reader.row(Details, details),
    first: await reader.rows(
      z.object({ at: z.date() }),
      sql`select p.played_at as at from plays p where ${isCounted} order by p.played_at limit 1`,
    ),
    last: await reader.rows(
      z.object({ at: z.date() }),
      sql`select p.played_at as at from plays p where ${isCounted} order by p.played_at desc limit 1`,
    ),
    days: await reader.rows(
      z.object({ day: z.string() }),
      sql`select distinct p.local_date::text as day from plays p where ${isCounted} order by 1`,
    ),
  }))
  const firstPlay = first[0]?.at ?? null
  // Without any plays no data is reported missing.
  return {
    names: buildNameIndex(entries),
    firstPlay,
    lastPlay: last[0]?.at ?? null,
    playedDays: days.map(({ day }) => day),
    available: firstPlay ? { ...available, albums: entries.some(({ type }) => type === 'album') } : undefined,
  }
}

const Details = z.object({
  skips: z.boolean(),
  platform: z.boolean(),
  country: z.boolean(),
  shuffle: z.boolean(),
  offline: z.boolean(),
  incognito: z.boolean(),
})
const isRecorded = (field: Prisma.Sql) => sql`exists (select from plays p where ${field} is not null)`

const details = sql`
  select ${isRecorded(sql`coalesce(p.skipped::text, p.reason_end)`)} as skips,
    ${isRecorded(sql`p.platform`)} as platform, ${isRecorded(sql`p.country`)} as country,
    ${isRecorded(sql`p.shuffle`)} as shuffle, ${isRecorded(sql`p.offline`)} as offline, ${isRecorded(sql`p.incognito`)} as incognito`

const allNames = sql`
  select 'artist' as type, i.id, i.name, null::int as "artistId", null::text as "artistName", t.plays
  from (select p.artist_id as id, ${plays} as plays from plays p group by 1) t join artists i on i.id = t.id
  union all
  select 'album', i.id, i.name, t.artist_id, a.name, t.plays
  from (select p.album_id as id, min(p.artist_id) as artist_id, ${plays} as plays from plays p where p.album_id is not null group by 1) t
  join albums i on i.id = t.id join artists a on a.id = t.artist_id
  union all
  select 'track', i.id, i.name, t.artist_id, a.name, t.plays
  from (select p.track_id as id, min(p.artist_id) as artist_id, ${plays} as plays from plays p group by 1) t
  join tracks i on i.id = t.id join artists a on a.id = t.artist_id`

const lifeEvent = (event: Awaited<ReturnType<typeof listEvents>>[number]): LifeEvent => ({
  id: event.id,
  name: event.name,
  startDate: event.start_date,
  endDate: event.end_date,
  repeatsYearly: event.repeats === 'yearly',
  category: event.category,
})
