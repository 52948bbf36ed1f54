import { z } from 'zod'
import { route } from '@/lib/http/route'
import { periodOf } from '@/lib/events/resolve-period-with-events'
import { inSnakeCase } from '@/lib/format/snake-case'
import { patterns } from '@/lib/stats/listening-patterns'
import { PeriodParams } from '@/lib/time/period'
import { shownPeriod } from '@/lib/time/serialize-period'

export const GET = route(z.strictObject(PeriodParams.shape), async (params, viewer) => {
  const period = await periodOf(viewer, params)
  return { time_range: shownPeriod(period), ...Object(inSnakeCase(await patterns(viewer, period))) }
})
