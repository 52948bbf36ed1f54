import { notFound } from 'next/navigation'
import { z } from 'zod'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { itemKinds } from '@/lib/stats/item-kind'
import { comparisonPeriod } from '@/lib/stats/comparison-period'
import { toPlayFilters, PlayFilterParams } from '@/lib/stats/play-filter-params'
import type { TopItemsQuestion } from '@/lib/stats/top-items'
import type { Viewer } from '@/lib/viewer'
import { pagePeriod } from '../../_period/page-period'

export const pageSize = 30

const TopParams = z.object({
  kind: z.enum(itemKinds),
  sort: z.enum(['plays', 'time']).catch('plays'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  search: z.string().trim().max(100).catch(''),
  ...PlayFilterParams.shape,
})
export type TopParams = z.infer<typeof TopParams>

/** The top list that the address asks for; invalid parameters give a 404. */
export async function resolveTopParams(viewer: Viewer, kind: string, params: PageParams) {
  const parsed = TopParams.safeParse({ search: '', ...firstValues(params), kind })
  if (!parsed.success) notFound()
  const { period, label } = await pagePeriod(viewer, params)
  const { sort, page, search } = parsed.data
  const before = await comparisonPeriod(viewer, period)
  const question: TopItemsQuestion = {
    type: parsed.data.kind,
    period,
    against: before?.isComparable ? before.period : null,
    sort,
    page,
    pageSize,
    filters: toPlayFilters(parsed.data),
    ...(search && { search }),
  }
  return { asked: parsed.data, period, label, question }
}
