import { ChartPanelWithTable } from '@/app/_components/chart/chart-panel-with-table'
import { ColumnChart } from '@/app/_components/chart/column-chart'
import { formatMonth, type DateConventions } from '@/lib/format/format-date'
import { axisTicks } from '@/lib/format/axis-ticks'
import { formatCount } from '@/lib/format/format-number'
import type { Series } from '@/lib/stats/listening-series'

/** Plays by month, as columns drawn on the server: the page needs no chart library. */
export function PlaysOverTime({ series, by }: { series: Series; by: DateConventions }) {
  const values = series.lines[0]?.values ?? []
  const months = series.buckets.map((bucket, index) => ({ bucket, plays: values[index] ?? 0 }))
  const best = months.reduce<(typeof months)[number] | undefined>(
    (most, month) => (month.plays > (most?.plays ?? 0) ? month : most),
    undefined,
  )
  const summary = best
    ? `Most in ${formatMonth(best.bucket)}, with ${formatCount(best.plays, 'play')}.`
    : 'No plays in these months.'
  const ticks = new Map(axisTicks(series.buckets, 'month', by).map(({ index, label }) => [index, label]))
  const columns = months.map(({ bucket, plays }, index) => ({
    label: ticks.get(index) ?? '',
    value: plays,
    text: `${formatMonth(bucket)}: ${formatCount(plays, 'play')}`,
    isLabelled: ticks.has(index),
  }))
  return (
    <ChartPanelWithTable
      name="Plays over time"
      summary={summary}
      table={{
        columns: ['Month', 'Plays'],
        rows: months.toReversed().map((month) => [formatMonth(month.bucket), month.plays]),
      }}
    >
      <ColumnChart columns={columns} label={`Plays by month. ${summary}`} className="h-60" />
    </ChartPanelWithTable>
  )
}
