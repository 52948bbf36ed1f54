import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerItem } from '@/lib/musicnlp/question/answer-data'
import { isoInstant, type RunInput, type Runner } from './runner'
import { itemKindOf } from './item-queries'
import { idOf, within } from './scope'

const sql = Prisma.sql

export const Listen = z.object({
  played_at: z.date(),
  ms_played: z.number(),
  track_id: z.number(),
  track_name: z.string(),
  artist_id: z.number(),
  artist_name: z.string(),
  album_id: z.number().nullable(),
  album_name: z.string().nullable(),
  country: z.string().nullable(),
  platform: z.string().nullable(),
})
export type Listen = z.infer<typeof Listen>

/** A row that begins with `l.played_at … l.album_id`, with its names. */
export const listenColumns = sql`l.played_at, coalesce(l.ms_played, 0) as ms_played, l.track_id,
  t.name as track_name, l.artist_id, a.name as artist_name,
  l.album_id, b.name as album_name, l.country, l.platform::text as platform`
export const listenJoins = sql`join tracks t on t.id = l.track_id join artists a on a.id = l.artist_id
  left join albums b on b.id = l.album_id`

/** One play as an item. */
export function listenItem(row: Listen, index: number): AnswerItem {
  return {
    rank: index + 1,
    type: 'track',
    id: row.track_id,
    name: row.track_name,
    artist: { id: row.artist_id, name: row.artist_name },
    album: row.album_id !== null && row.album_name !== null ? { id: row.album_id, name: row.album_name } : null,
    ms_played: row.ms_played,
    played_at: isoInstant(row.played_at),
    ...(row.country !== null && { country: row.country }),
    ...(row.platform !== null && { platform: row.platform }),
  }
}

const orders = {
  first: { play: sql`p.played_at, p.id`, found: sql`l.played_at, l.id` },
  last: { play: sql`p.played_at desc, p.id desc`, found: sql`l.played_at desc, l.id desc` },
}

/** The first or last counted play; with a number said that many different items, each by its first or last play. */
const listens =
  (end: keyof typeof orders): Runner =>
  async (input) => {
    const items = await listensAt(end, input, input.question.limit ?? 1)
    return { kind: 'date', at: items[0]?.played_at ?? null, items }
  }

async function listensAt(end: keyof typeof orders, { question, reader }: RunInput, count: number) {
  const order = orders[end]
  const conditions = sql`${within(question)} and ${isCounted}`
  const column = idOf[itemKindOf(question)]
  const source =
    count === 1
      ? sql`select p.* from plays p where ${conditions} and (${question.entity !== 'album'} or p.album_id is not null)
        order by ${order.play} limit 1`
      : sql`select distinct on (${column}) p.* from plays p where ${conditions} and ${column} is not null order by ${column}, ${order.play}`
  const rows = await reader.rows(
    Listen,
    sql`
    select ${listenColumns} from (${source}) l ${listenJoins} order by ${order.found} limit ${count}`,
  )
  return rows.map(listenItem)
}

export const firstListen = listens('first')
export const lastListen = listens('last')

/** The nth counted play of the scope, in the order they were heard. */
export const nthListen: Runner = async ({ question, reader }) => {
  const nth = question.ordinal ?? 1
  const rows = await reader.rows(
    Listen,
    sql`
    select ${listenColumns}
    from (select p.* from plays p where ${within(question)} and ${isCounted} order by p.played_at,
      p.id offset ${nth - 1} limit 1) l ${listenJoins}`,
  )
  const items = rows.map(listenItem)
  return { kind: 'date', at: items[0]?.played_at ?? null, value: nth, unit: 'plays', items }
}
