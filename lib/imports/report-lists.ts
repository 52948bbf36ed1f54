import { z } from 'zod'
import { pool } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

/** The numbers of an import report that link to the list of their rows. */
export const ReportList = z.enum([
  'plays_added',
  'duplicate',
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

const Entry = z.object({
  title: z.string().nullable(),
  ms_played: z.number().nullable(),
  detail: z.string().nullable(),
  file: z.string().nullable(),
  position: z.number().nullable(),
  played_at: z
    .date()
    .transform((date) => date.toISOString())
    .nullable(),
  track_id: z.number().nullable(),
})
export type ReportEntry = z.infer<typeof Entry>

type Ask = { importId: number; list: ReportList; page: number; fileId?: number }

/**
 * One page of the rows behind a number of an import report, and how many of them are stored: all added plays, and of
 * every other list up to 10,000 rows per file. Plays have their instant; other rows their file and position in it.
 */
export async function reportList(
  viewer: Viewer,
  { importId, list, page, fileId }: Ask,
): Promise<{ total: number; entries: ReportEntry[] }> {
  const isAdded = list === 'plays_added'
  const values = isAdded ? [viewer.userId, importId] : [viewer.userId, importId, list, fileId ?? null]
  const { rows: counted } = await pool.query<{ total: number }>(isAdded ? addedCount : rowsCount, values)
  const { rows } = await pool.query(isAdded ? added : reportRows, [
    ...values,
    REPORT_PAGE_SIZE,
    (page - 1) * REPORT_PAGE_SIZE,
  ])
  return { total: counted[0]?.total ?? 0, entries: Entry.array().parse(rows) }
}

const addedCount = 'select count(*)::int as total from listening_history where user_id = $1 and import_id = $2'
const added = `
  select t.name || ' · ' || a.name as title, h.ms_played, null as detail, null as file, null as position, h.played_at, h.track_id
  from listening_history h join tracks t on t.id = h.track_id join artists a on a.id = h.artist_id
  where h.user_id = $1 and h.import_id = $2 order by h.played_at desc, h.id limit $3 offset $4`

const which = `from import_report_rows l
  where l.user_id = $1 and l.import_id = $2 and l.list = $3::import_report_list and ($4::int is null or l.file_id = $4)`
const rowsCount = `select count(*)::int as total ${which}`
const reportRows = `
  select l.title, l.ms_played, l.detail, (select f.name from import_files f where f.user_id = l.user_id
    and f.import_id = l.import_id and f.id = l.file_id) as file,
    l.position, null as played_at, null as track_id
  ${which} order by l.file_id, l.position limit $5 offset $6`
