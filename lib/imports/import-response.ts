import { z } from 'zod'

const Counts = {
  rows: z.number(),
  plays_added: z.number(),
  duplicates: z.number(),
  matched: z.number().describe('Plays that another source had told already'),
  retimed: z
    .number()
    .describe('Offline plays placed at the time they were heard: added ones, and ones of earlier imports put right'),
  skipped: z.object({
    podcast: z.number(),
    audiobook: z.number(),
    no_track: z.number(),
    not_a_play: z.number().describe('Love marks, ads, videos and the like'),
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
    no_track_ms: z.number().describe('Milliseconds of the rows that name no track'),
    ...Counts,
  })
  .meta({ id: 'ImportFile', description: 'A file of an import, or of a zip in it.' })
const instant = z.iso.datetime()

/** An import as the API returns it, with its progress. `rows` and its parts count only files that were read completely. */
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
    description: 'rows = plays_added + duplicates + matched + all that was skipped, of files read to their end.',
  })
export type ImportResponse = z.infer<typeof ImportResponse>
export type ImportFileResponse = ImportResponse['files'][number]
