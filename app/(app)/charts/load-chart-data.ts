import { notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'
import { formatDay, formatShortMonth, dateFormat, type DateConventions } from '@/lib/format/format-date'
import { axisTicks, type AxisTick } from '@/lib/format/axis-ticks'
import { catalogItem } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import { listeningSeries, type SeriesBucket } from '@/lib/stats/listening-series'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import type { ChartParams } from './chart-params'

/** One drawn line: plays, or hours to one decimal. */
export type ChartLine = {
  key: string
  label: string
  item: { type: ItemKind; id: number } | null
  values: number[]
  total: number
}
export type ChartData = { labels: string[]; ticks: AxisTick[]; lines: ChartLine[] }

/** The chart's figures; an unknown item or too many points gives a 404. */
export async function loadChartData(viewer: Viewer, asked: ChartParams, period: Period): Promise<ChartData> {
  try {
    const items = asked.items.length > 0 ? asked.items : undefined
    const [series, names] = await Promise.all([
      listeningSeries(viewer, { period, bucket: asked.bucket, measure: asked.measure, ...(items && { items }) }),
      Promise.all(asked.items.map((item) => catalogItem(viewer, item.type, item.id).then(({ name }) => name))),
    ])
    const by = dateFormat(viewer)
    const lines = series.lines.map(({ item, values }, index) => line(item, names[index] ?? 'Everything', values, asked))
    return {
      labels: series.buckets.map((bucket) => bucketLabel(bucket, asked.bucket, by)),
      ticks: axisTicks(series.buckets, asked.bucket, by),
      lines,
    }
  } catch (error) {
    if (error instanceof AppError) notFound()
    throw error
  }
}

function line(item: ChartLine['item'], label: string, raw: number[], { measure, view }: ChartParams): ChartLine {
  const scale = measure === 'time' ? 3_600_000 : 1
  let sum = 0
  const running = raw.map((value) => (sum += value))
  const shown = (value: number) => Math.round((value / scale) * 10) / 10
  return {
    key: item ? `${item.type}:${item.id}` : 'all',
    label,
    item,
    values: (view === 'running' ? running : raw).map(shown),
    total: shown(sum),
  }
}

function bucketLabel(bucket: string, unit: SeriesBucket, by: DateConventions) {
  if (unit === 'year') return bucket.slice(0, 4)
  if (unit === 'month') return `${formatShortMonth(bucket)} ${bucket.slice(0, 4)}`
  return unit === 'week' ? `Week of ${formatDay(bucket, by)}` : formatDay(bucket, by)
}
