import { notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'
import { formatDay, formatShortMonth, dateFormat, type DateConventions } from '@/lib/format/format-date'
import { longGaps, type Gap } from '@/lib/format/long-gaps'
import { axisTicks, type AxisTick } from '@/lib/format/axis-ticks'
import { catalogItem } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import { listeningSeries, type Series, type SeriesBucket } from '@/lib/stats/listening-series'
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
export type ChartData = {
  labels: string[]
  ticks: AxisTick[]
  lines: ChartLine[]
  /** Where nothing at all was played for a year or longer between other plays, as first and last index */
  gaps: Gap[]
}

/** A year of buckets */
const LONG: Record<SeriesBucket, number> = { day: 365, week: 52, month: 12, year: 1 }

/** The chart's figures; an unknown item or too many points gives a 404. */
export async function loadChartData(viewer: Viewer, asked: ChartParams, period: Period): Promise<ChartData> {
  try {
    const items = asked.items.length > 0 ? asked.items : undefined
    const [found, names] = await Promise.all([
      listeningSeries(viewer, { period, bucket: asked.bucket, measure: asked.measure, ...(items && { items }) }),
      Promise.all(asked.items.map((item) => catalogItem(viewer, item.type, item.id).then(({ name }) => name))),
    ])
    const series = items && !period.from && !period.to ? played(found) : found
    const by = dateFormat(viewer)
    const lines = series.lines.map(({ item, values }, index) => line(item, names[index] ?? 'Everything', values, asked))
    return {
      labels: series.buckets.map((bucket) => bucketLabel(bucket, asked.bucket, by)),
      ticks: axisTicks(series.buckets, asked.bucket, by),
      lines,
      gaps: items ? [] : longGaps(series.lines[0]?.values ?? [], LONG[asked.bucket]),
    }
  } catch (error) {
    if (error instanceof AppError) notFound()
    throw error
  }
}

/** From the first bucket in which an item was played to the last, so that few plays do not drown in a long history. */
function played({ buckets, lines }: Series): Series {
  const isPlayed = buckets.map((_, index) => lines.some(({ values }) => (values[index] ?? 0) > 0))
  const [first, last] = [isPlayed.indexOf(true), isPlayed.lastIndexOf(true)]
  if (first < 0) return { buckets, lines }
  const cut = <T>(list: T[]) => list.slice(first, last + 1)
  return { buckets: cut(buckets), lines: lines.map(({ item, values }) => ({ item, values: cut(values) })) }
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
