import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { importRequest } from '@/inngest/events'
import { route } from '@/lib/http/route'
import { ImportResponse } from '@/lib/imports/import-response'
import { readImport, listImports } from '@/lib/imports/read-imports'
import { startImport } from '@/lib/imports/start-import'
import { receiveUpload } from '@/lib/imports/upload/receive-upload'

export const GET = route(
  {
    summary: 'The caller’s imports, the newest first',
    response: z
      .strictObject({ imports: z.array(ImportResponse) })
      .describe('The imports with their files and counts, 200 at most.'),
  },
  async (_, viewer) => ({ imports: await listImports(viewer) }),
)

export const POST = route(
  {
    summary: 'Uploads files of an export',
    upload: { field: 'files', many: true },
    response: z
      .strictObject({ import: ImportResponse })
      .describe('The import, waiting to be read. Uploading the same file again adds nothing.'),
    status: 202,
    limit: { name: 'upload', tries: 120, seconds: 3600 },
  },
  async (_, viewer, request) => {
    const { uploads, refused } = await receiveUpload(request)
    const ref = await startImport(viewer, uploads, refused)
    await inngest.send(importRequest(ref))
    return { import: await readImport(viewer, ref.importId) }
  },
)
