import { notFound } from 'next/navigation'
import { z } from 'zod'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { toPlayFilters, PlayFilterParams } from '@/lib/stats/play-filter-params'
import type { PlayHistoryQuestion } from '@/lib/stats/play-history'
import type { Viewer } from '@/lib/viewer'
import { pagePeriod } from '../_period/page-period'

const HistoryParams = z.object({
  ...PlayFilterParams.shape,
  track_id: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .optional(),
  after: z
    .string()
    .regex(/^\d{1,15}-\d{1,18}$/)
    .optional(),
})
export type HistoryParams = z.infer<typeof HistoryParams>

/** The plays that the query string asks for; invalid parameters give a 404. */
export async function resolveHistoryParams(viewer: Viewer, params: PageParams) {
  const parsed = HistoryParams.safeParse(firstValues(params))
  if (!parsed.success) notFound()
  const { period, label } = await pagePeriod(viewer, params)
  const { track_id, after } = parsed.data
  const filters = { ...toPlayFilters(parsed.data), ...(track_id && { trackId: track_id }) }
  const question: PlayHistoryQuestion = { period, filters, limit: 60, ...(after && { after }) }
  return { asked: parsed.data, period, label, question }
}

const periodParams = new Set(['time_range', 'from', 'to'])
const filterParams = Object.keys(HistoryParams.shape).filter((name) => !periodParams.has(name))

/** Whether anything but the period limits the plays. */
export const hasFilter = (asked: HistoryParams): boolean =>
  Object.entries(asked).some(([name, value]) => name !== 'after' && value !== undefined && filterParams.includes(name))

/** For withParams: the same page with the period alone. */
export const withoutFilters = Object.fromEntries(filterParams.map((name) => [name, undefined]))
