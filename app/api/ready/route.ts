import { z } from 'zod'
import { route } from '@/lib/http/route'
import { readiness } from '@/lib/maintenance/readiness'

const Part = z.strictObject({ ok: z.boolean(), detail: z.string() })

/** For load balancers: whether requests can be sent here. GET /api/health only says that the process is alive. */
export const GET = route(
  {
    summary: 'Whether this instance can do its work, part by part',
    response: z.strictObject({
      ready: z.boolean(),
      parts: z.strictObject({
        database: Part,
        cache: Part,
        storage: Part,
        disk: Part,
        jobs: Part,
        replica: Part.optional(),
      }),
    }),
    file: { type: 'application/json', description: 'The same with status 503: it cannot' },
    anonymous: true,
  },
  async () => {
    const now = await readiness()
    return Response.json(now, { status: now.ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
  },
)
