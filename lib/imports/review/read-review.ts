import { pool } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { Choices } from '../formats/choices'
import type { Format, PlayRow, SkippedRow } from '../formats/format'
import { formatById } from '../formats/formats'
import type { StoredFile } from '../read-uploaded-file'
import { endTime } from '../save/staging-tables'
import { readRows } from '../rows/read-rows'
import type { FileReview, PreviewRow } from './file-review'

const PREVIEW_ROWS = 10
const DAY_MS = 86_400_000

type UnsureFile = StoredFile & { id: number; name: string; format: string; choices: unknown; askedAt: Date }

/**
 * The files of an import that waits for its owner, each with its guesses and its first rows as they would be stored.
 * `tried` are other choices to see the rows with. Empty where the import does not wait. Throws `not_found`.
 */
export async function readReview(
  { userId }: Pick<Viewer, 'userId'>,
  importId: number,
  tried?: { fileId: number; choices: Choices },
): Promise<FileReview[]> {
  const { rowCount } = await pool.query('select from imports where user_id = $1 and id = $2', [userId, importId])
  if (!rowCount) throw notFound('import')
  const { rows } = await pool.query<UnsureFile>(
    `select f.id, f.name, f.format, f.choices, f.storage_key as "storageKey", f.member, i.created_at as "askedAt"
     from import_files f join imports i on i.user_id = $1 and i.id = f.import_id
     where f.user_id = $1 and f.import_id = $2 and i.status = 'needs_review' and f.status = 'queued' and f.choices is not null
       and f.storage_key is not null
     order by f.id`,
    [userId, importId],
  )
  return Promise.all(rows.map((file) => reviewOf(file, tried?.fileId === file.id ? tried.choices : {})))
}

async function reviewOf(file: UnsureFile, tried: Choices): Promise<FileReview> {
  const format = formatById(file.format)
  if (!format) throw new Error(`no format ${file.format}`)
  const guesses = Choices.parse(file.choices)
  const choices = { ...guesses, ...tried }
  const { rows, cells } = await firstRows(file, format, choices)
  const shown = rows.slice(0, PREVIEW_ROWS).map(previewOf)
  return {
    file_id: file.id,
    name: file.name,
    format: format.label,
    choices,
    cells: guesses.columns ? cells : [],
    rows: shown,
  }
}

async function firstRows(file: UnsureFile, format: Format, choices: Choices) {
  const context = { latest: file.askedAt.getTime() + DAY_MS, choices }
  const rows: (PlayRow | SkippedRow)[] = []
  let cells: string[] = []
  const reading = readRows(file, (row) => {
    if (!('object' in row) || rows.length >= PREVIEW_ROWS) return
    if (rows.length === 0) cells = Object.values(row.object).map(String)
    rows.push(...[format.read(row.object, context)].flat())
  })
  for await (const _ of reading) if (rows.length >= PREVIEW_ROWS) break
  return { rows, cells }
}

function previewOf(row: PlayRow | SkippedRow): PreviewRow {
  if ('skipReason' in row)
    return {
      played_at: null,
      track: row.title,
      artist: null,
      album: null,
      ms_played: row.msPlayed,
      skipped: row.detail ?? row.skipReason,
    }
  const { track, artist, album, msPlayed } = row
  return {
    played_at: new Date(endTime(row).playedAt).toISOString(),
    track,
    artist,
    album,
    ms_played: msPlayed,
    skipped: null,
  }
}
