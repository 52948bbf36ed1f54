import { z } from 'zod'
import { route } from '@/lib/http/route'

/** For supervisors: the process is alive. GET /api/ready says whether it can do its work. */
export const GET = route(
  { summary: 'That this process is alive', response: z.strictObject({ status: z.literal('ok') }), anonymous: true },
  () => ({ status: 'ok' as const }),
)
