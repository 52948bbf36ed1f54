import { z } from 'zod'
import { route } from '@/lib/http/route'
import { isAboutOwnHistory } from '@/lib/stats/is-about-own-history'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { toSnakeCase } from '@/lib/format/snake-case'
import { listeningPatterns } from '@/lib/stats/listening-patterns'
import { PeriodParams } from '@/lib/time/period'
import { serializePeriod } from '@/lib/time/serialize-period'
import { Patterns } from './schema'

export const GET = route(
  {
    summary: 'When, where and how the caller listens',
    query: z.strictObject(PeriodParams.shape),
    response: Patterns,
    isKept: isAboutOwnHistory,
    example: { query: { time_range: 'last_year' } },
  },
  async (params, viewer) => {
    const period = await resolvePeriodWithEvents(viewer, params)
    return { time_range: serializePeriod(period), ...toSnakeCase(await listeningPatterns(viewer, period)) }
  },
)
