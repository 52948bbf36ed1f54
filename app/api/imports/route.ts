import { z } from 'zod'
import { inngest } from '@/inngest/client'
import { importRequest } from '@/inngest/events'
import { route } from '@/lib/http/route'
import { readImport, listImports } from '@/lib/imports/read-imports'
import { startImport } from '@/lib/imports/start-import'
import { receiveUpload } from '@/lib/imports/upload/receive-upload'

export const GET = route(z.object({}), async (_input, viewer) => ({ imports: await listImports(viewer) }))

export const POST = route(
  z.object({}),
  async (_input, viewer, request) => {
    const { uploads, refused } = await receiveUpload(request)
    const ref = await startImport(viewer, uploads, refused)
    await inngest.send(importRequest(ref))
    return Response.json(
      { import: await readImport(viewer, ref.importId) },
      { status: 202, headers: { 'Cache-Control': 'no-store' } },
    )
  },
  { body: 'raw', limit: { name: 'upload', tries: 120, seconds: 3600 } },
)
