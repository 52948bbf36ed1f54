import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { importReviewed } from '@/inngest/events'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { Choices, Column } from '@/lib/imports/formats/choices'
import { ImportResponse } from '@/lib/imports/import-response'
import { readImport } from '@/lib/imports/read-imports'
import { confirmReview } from '@/lib/imports/review/confirm-review'
import { FileReview } from '@/lib/imports/review/file-review'
import { readReview } from '@/lib/imports/review/read-review'

const params = z.object({ id: Id })
const { zone, time, split } = Choices.shape
const column = Column.options.join('|')
const Columns = z
  .string()
  .max(400)
  .regex(new RegExp(`^(${column})(,(${column}))*$`), 'Separate the columns by commas.')
  .transform((text) => text.split(','))
  .pipe(Column.array())
  .describe('What each column holds, separated by commas')

export const GET = route(
  {
    summary: 'What an import in need of review would store',
    params,
    query: z.object({
      file_id: Id.optional().describe('The file that the other fields are tried on'),
      zone,
      time,
      split,
      columns: Columns.optional(),
    }),
    response: z
      .strictObject({ files: z.array(FileReview) })
      .describe('The files with guesses and their first ten rows. Empty unless the status is `needs_review`.'),
    errors: ['not_found'],
    example: { params: { id: 12 } },
  },
  async ({ id, file_id: fileId, ...tried }, viewer) => {
    const choices = Object.fromEntries(Object.entries(tried).filter(([, value]) => value !== undefined))
    return { files: await readReview(viewer, id, fileId === undefined ? undefined : { fileId, choices }) }
  },
)

export const POST = route(
  {
    summary: 'Confirms what an import would store, and lets it go on',
    params,
    body: z.strictObject({
      files: z
        .array(z.strictObject({ file_id: Id, choices: Choices }))
        .max(1000)
        .describe('Choices for files that differ from the guesses'),
    }),
    response: z.strictObject({ import: ImportResponse }).describe('The import, waiting to be read.'),
    status: 202,
    errors: ['not_found', 'conflict'],
    example: { params: { id: 12 }, body: { files: [{ file_id: 31, choices: { zone: 'Europe/Paris' } }] } },
  },
  async ({ id, files }, viewer) => {
    const ref = { userId: viewer.userId, importId: id }
    await confirmReview(ref, files)
    await inngest.send(importReviewed(ref))
    return { import: await readImport(viewer, id) }
  },
)
