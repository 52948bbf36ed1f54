import { z } from 'zod'
import { pool } from '@/lib/db'
import { toldEarlier } from '@/lib/matching/told-earlier'
import type { Viewer } from '@/lib/viewer'

/** The numbers of an import report that link to the list of their rows. */
export const ReportList = z.enum([
  'plays_added',
  'duplicate',
  'matched',
  'retimed',
  'podcast',
  'audiobook',
  'no_track',
  'not_a_play',
  'bad_time',
  'bad_row',
])
export type ReportList = z.infer<typeof ReportList>

export const REPORT_PAGE_SIZE = 50

const instant = z.date().transform((date) => date.toISOString())
/** The same listen as another source tells it. */
const Match = z.object({
  play_id: z.number(),
  source: z.string(),
  title: z.string(),
  played_at: z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString()),
  ms_played: z.number().nullable(),
})

const Entry = z.object({
  title: z.string().nullable(),
  ms_played: z.number().nullable(),
  detail: z.string().nullable(),
  file: z.string().nullable(),
  position: z.number().nullable(),
  played_at: instant.nullable(),
  track_id: z.number().nullable(),
  play_id: z.number().nullable(),
  source: z.string().nullable(),
  matches: Match.array(),
})
export type ReportEntry = z.infer<typeof Entry>

type Ask = { importId: number; list: ReportList; page: number; fileId?: number }

/**
 * One page of the rows behind a number of an import report, and how many of them are stored: all added and matched plays,
 * and of every other list up to 10,000 rows per file. Plays have their instant; other rows their file and position in it.
 */
export async function reportList(
  viewer: Viewer,
  { importId, list, page, fileId }: Ask,
): Promise<{ total: number; entries: ReportEntry[] }> {
  const isOfPlays = list === 'plays_added' || list === 'matched'
  const statements = isOfPlays ? playLists[list] : reportRows
  const values = isOfPlays ? [viewer.userId, importId] : [viewer.userId, importId, list, fileId ?? null]
  const { rows: counted } = await pool.query<{ total: number }>(statements.count, values)
  const { rows } = await pool.query(statements.page, [...values, REPORT_PAGE_SIZE, (page - 1) * REPORT_PAGE_SIZE])
  return { total: counted[0]?.total ?? 0, entries: Entry.array().parse(rows) }
}

const matches = `(
  select coalesce(jsonb_agg(jsonb_build_object('play_id', o.id, 'source', o.source, 'title', t.name || ' · ' || a.name,
    'played_at', o.played_at, 'ms_played', o.ms_played) order by o.matched_to nulls first, o.source, o.id), '[]')
  from listening_history o join tracks t on t.id = o.track_id join artists a on a.id = o.artist_id
  where o.user_id = $1 and o.id <> h.id
    and (o.id = h.matched_to or o.matched_to = coalesce(h.matched_to, h.id))) as matches`

const playList = (which: string) => ({
  count: `select count(*)::int as total from listening_history h where h.user_id = $1 and h.import_id = $2 and ${which}`,
  page: `
    with page as (
      select h.* from listening_history h where h.user_id = $1 and h.import_id = $2 and ${which}
      order by h.played_at desc, h.id limit $3 offset $4)
    select t.name || ' · ' || a.name as title, h.ms_played, null as detail, null as file, null as position, h.played_at,
      h.track_id, h.id::float8 as play_id, h.source, ${matches}
    from page h join tracks t on t.id = h.track_id join artists a on a.id = h.artist_id order by h.played_at desc, h.id`,
})

const playLists = { plays_added: playList(`not ${toldEarlier('h')}`), matched: playList(toldEarlier('h')) }

const which = `from import_report_rows l
  where l.user_id = $1 and l.import_id = $2 and l.list = $3::import_report_list and ($4::int is null or l.file_id = $4)`
const reportRows = {
  count: `select count(*)::int as total ${which}`,
  page: `
  select l.title, l.ms_played, l.detail, (select f.name from import_files f where f.user_id = $1
    and f.import_id = l.import_id and f.id = l.file_id) as file,
    l.position, null as played_at, null as track_id, null as play_id, null as source, '[]'::jsonb as matches
  ${which} order by l.file_id, l.position limit $5 offset $6`,
}
