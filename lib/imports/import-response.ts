import { z } from 'zod'

const Counts = {
  rows: z.number(),
  plays_added: z.number(),
  duplicates: z.number(),
  matched: z.number().describe('Plays that another source had told already: stored, and counted once'),
  retimed: z
    .number()
    .describe('Offline plays stored at the time they were heard: new ones, and corrected ones of earlier imports'),
  skipped: z.object({
    podcast: z.number(),
    audiobook: z.number(),
    no_track: z.number(),
    not_a_play: z.number().describe('Likes, ads, videos and other rows that are not plays'),
    bad_time: z.number(),
    bad_row: z.number(),
  }),
}
const File = z
  .object({
    id: z.number(),
    name: z.string(),
    format: z.string().nullable(),
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled', 'ignored']),
    error: z.string().nullable(),
    bytes: z.number(),
    bytes_read: z.number(),
    rows_read: z.number(),
    no_track_ms: z.number().describe('Milliseconds of the rows without a track'),
    ...Counts,
  })
  .meta({ id: 'ImportFile', description: 'A file of an import, or of a zip in it.' })
const instant = z.iso.datetime()

/**
 * An import as the API returns it, with its progress. `rows` and its parts count only files that were read completely.
 */
export const ImportResponse = z
  .object({
    id: z.number(),
    status: z
      .enum(['queued', 'running', 'needs_review', 'done', 'failed', 'cancelled'])
      .describe('`needs_review`: something in a file had to be guessed; see `GET /api/imports/{id}/review`'),
    created_at: instant,
    started_at: instant.nullable(),
    finished_at: instant.nullable(),
    error: z.string().nullable(),
    running_seconds: z.number().nullable().describe('Seconds since it was started, while it runs'),
    files: z.array(File),
    ...Counts,
  })
  .meta({
    id: 'Import',
    description: 'rows = plays_added + duplicates + matched + all skipped rows, of files that were read completely.',
  })
export type ImportResponse = z.infer<typeof ImportResponse>
export type ImportFileResponse = ImportResponse['files'][number]
