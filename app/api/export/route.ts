import { z } from 'zod'
import { inngest } from '@/inngest/client'
import { exportRequested } from '@/inngest/events'
import { latestExport, requestExport } from '@/lib/account/export/exports'
import { route } from '@/lib/http/route'

export const GET = route(z.object({}), async (_input, viewer) => ({ export: await latestExport(viewer) }))

/** Starts a new one; while one is being written, that is the answer. */
export const POST = route(
  z.object({}),
  async (_input, viewer) => {
    const { ref, isNew } = await requestExport(viewer)
    if (isNew) await inngest.send(exportRequested.create(ref))
    return Response.json(
      { export: await latestExport(viewer) },
      { status: 202, headers: { 'Cache-Control': 'no-store' } },
    )
  },
  { limit: { name: 'export', tries: 20, seconds: 3600 } },
)
