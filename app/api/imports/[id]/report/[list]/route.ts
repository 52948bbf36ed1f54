import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id, integer } from '@/lib/validation/integer'
import { readImport } from '@/lib/imports/read-imports'
import { ReportList, reportList } from '@/lib/imports/report-lists'
import { Count, Instant } from '../../../../_schemas/response-fields'

const Match = z.strictObject({
  play_id: z.int(),
  source: z.string().describe('The format of its file, or the interface through which it was submitted'),
  title: z.string(),
  played_at: Instant,
  ms_played: z.int().nullable(),
})

const Row = z.strictObject({
  title: z.string().nullable(),
  ms_played: z.int().nullable().describe('Milliseconds; null where the row does not say'),
  detail: z.string().nullable().describe('Why it was left out'),
  file: z.string().nullable().describe('Null of plays'),
  position: z.int().nullable().describe('The row’s place in its file; null of plays'),
  played_at: Instant.nullable().describe('Of plays'),
  track_id: z.int().nullable().describe('Of plays'),
  play_id: z.int().nullable().describe('Of plays'),
  source: z.string().nullable().describe('Of plays: the format of their file'),
  matches: z.array(Match).describe('What other sources tell of the same listen'),
})

export const GET = route(
  {
    summary: 'The rows behind a number of an import’s report',
    params: z.object({ id: Id, list: ReportList }),
    query: z.object({
      page: integer(1, 100_000).default(1),
      file_id: Id.optional().describe('Only the rows of this file'),
    }),
    response: z
      .strictObject({
        total: Count.describe('Rows that are kept: of those left out, up to 10,000 a file and reason'),
        entries: z.array(Row).describe('50 a page'),
      })
      .describe('A page of rows.'),
    errors: ['not_found'],
    example: { params: { id: 12, list: 'duplicate' } },
  },
  async ({ id, list, page, file_id }, viewer) => {
    await readImport(viewer, id)
    return reportList(viewer, { importId: id, list, page, fileId: file_id })
  },
)
