import { z } from 'zod'
import { route } from '@/lib/door/route'
import { importView } from '@/lib/imports/import-view'
import { ReportList, reportList } from '@/lib/imports/report-lists'

const id = z.coerce.number().int().positive().max(2_147_483_647)
const Input = z.object({ id, list: ReportList, page: z.coerce.number().int().min(1).max(100_000).default(1), file_id: id.optional() })

/** The rows behind one number of an import's report. */
export const GET = route(Input, async ({ id, list, page, file_id }, viewer) => {
  await importView(viewer, id)
  return reportList(viewer, { importId: id, list, page, fileId: file_id })
})
