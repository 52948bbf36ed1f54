import { BarList } from '@/app/_components/chart/bar-list'
import { ChartPanelWithTable } from '@/app/_components/chart/chart-panel-with-table'
import { ChartLegend } from '@/app/_components/chart/chart-legend'
import { LazyChart } from '@/app/_components/chart/lazy-chart'
import type { ChartParams } from './chart-params'
import { ChartDownloads } from './chart-downloads'
import type { ChartData } from './load-chart-data'
import { chartName, chartSummary, gapSentence } from './chart-captions'

const chartId = 'built-chart'

/** The chart that the controls describe, with its legend, table and files. */
export function ChartPanel({ asked, chart, label }: { asked: ChartParams; chart: ChartData; label: string }) {
  const unit = asked.measure === 'plays' ? 'plays' : 'hours'
  const name = chartName(asked, label)
  const table = {
    columns: [
      asked.bucket === 'day' ? 'Day' : asked.bucket === 'week' ? 'Week' : asked.bucket === 'month' ? 'Month' : 'Year',
      ...chart.lines.map((line) => line.label),
    ],
    rows: chart.labels.map((point, index) => [point, ...chart.lines.map((line) => line.values[index] ?? 0)]),
  }
  const totals = {
    columns: ['Item', unit === 'plays' ? 'Plays' : 'Hours'],
    rows: chart.lines.map((line) => [line.label, line.total]),
  }
  const shown = asked.view === 'totals' ? totals : table
  return (
    <ChartPanelWithTable
      name={name}
      summary={chartSummary(asked, chart, unit)}
      table={shown}
      action={
        <ChartDownloads
          chartId={asked.view === 'totals' ? undefined : chartId}
          name={name}
          table={shown}
          lines={chart.lines}
        />
      }
    >
      {asked.view === 'totals' ? (
        <BarList
          label={name}
          items={chart.lines.map((line) => ({
            key: line.key,
            label: line.label,
            value: line.total,
            text: `${line.total.toLocaleString('en-GB')} ${unit}`,
            ...(line.item && { href: `/${line.item.type}/${line.item.id}` }),
          }))}
        />
      ) : (
        <>
          <div id={chartId}>
            <LazyChart
              kind={asked.shape}
              name={name}
              unit={unit}
              className="h-80 sm:h-96"
              points={chart.labels.map((point, index) => ({
                label: point,
                ...Object.fromEntries(
                  chart.lines.map((line) => [line.key, isInGap(chart, index) ? null : (line.values[index] ?? 0)]),
                ),
              }))}
              series={chart.lines}
              ticks={chart.ticks}
            />
          </div>
          {chart.gaps.length > 0 && <p className="text-sm text-muted-foreground">{gapSentence(chart)}</p>}
          {asked.items.length > 0 && <ChartLegend series={chart.lines} />}
        </>
      )}
    </ChartPanelWithTable>
  )
}

const isInGap = ({ gaps }: ChartData, index: number) => gaps.some(({ from, to }) => index >= from && index <= to)
