import { notFound } from 'next/navigation'
import { z } from 'zod'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { itemKinds } from '@/lib/stats/item-kind'
import { seriesBuckets, type SeriesBucket } from '@/lib/stats/listening-series'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { pagePeriod } from '../_period/page-period'

export const maxItems = 8

/** "artists:3,tracks:17", at most eight */
const Items = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .filter(Boolean)
      .map((item) => item.split(':')),
  )
  .pipe(
    z
      .array(
        z
          .tuple([
            z.enum(itemKinds),
            z.coerce
              .number<string>()
              .int()
              .min(1)
              .max(2 ** 31 - 1),
          ])
          .transform(([type, id]) => ({ type, id })),
      )
      .max(maxItems),
  )

const ChartParams = z.object({
  items: Items.default([]),
  measure: z.enum(['plays', 'time']).catch('plays'),
  view: z.enum(['over', 'running', 'totals']).catch('over'),
  shape: z.enum(['line', 'bar', 'area']).catch('line'),
  bucket: z.enum(seriesBuckets).optional().catch(undefined),
})
export type ChartParams = z.infer<typeof ChartParams> & { bucket: SeriesBucket }

/** The chart that the query string describes; invalid parameters give a 404. */
export async function resolveChartParams(viewer: Viewer, params: PageParams) {
  const parsed = ChartParams.safeParse(firstValues(params))
  if (!parsed.success) notFound()
  const { period, label } = await pagePeriod(viewer, params)
  const asked: ChartParams = { ...parsed.data, bucket: parsed.data.bucket ?? fittingBucket(period) }
  return { asked, period, label }
}

/** The unit that gives a line about twenty to a hundred points. */
function fittingBucket({ from, to }: Period): SeriesBucket {
  const days = from && to ? (to.getTime() - from.getTime()) / 86_400_000 : Infinity
  if (days <= 62) return 'day'
  return days <= 400 ? 'week' : 'month'
}
