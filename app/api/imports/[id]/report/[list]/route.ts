import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id, integer } from '@/lib/validation/integer'
import { readImport } from '@/lib/imports/read-imports'
import { ReportList, reportList } from '@/lib/imports/report-lists'

const Input = z.object({
  id: Id,
  list: ReportList,
  page: integer(1, 100_000).default(1),
  file_id: Id.optional().describe('Of one file alone'),
})

/** The rows behind one number of an import's report. */
export const GET = route(Input, async ({ id, list, page, file_id }, viewer) => {
  await readImport(viewer, id)
  return reportList(viewer, { importId: id, list, page, fileId: file_id })
})
