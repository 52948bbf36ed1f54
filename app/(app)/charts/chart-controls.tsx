import { FilterChip } from '@/app/_components/filter-chip'
import { SegmentedControl } from '@/app/_components/segmented-control'
import { withParams, type PageParams } from '@/app/_components/search-params'
import { AddChartItem } from './add-chart-item'
import { maxItems, type ChartParams } from './chart-params'
import type { ChartLine } from './load-chart-data'

type Props = { asked: ChartParams; lines: ChartLine[]; query: PageParams }

const views = [
  { value: 'over', label: 'Over time' },
  { value: 'running', label: 'Running total' },
  { value: 'totals', label: 'Total' },
]
const measures = [
  { value: 'plays', label: 'Plays' },
  { value: 'time', label: 'Hours' },
]
const buckets = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
  { value: 'year', label: 'Year' },
]
const shapes = [
  { value: 'line', label: 'Lines' },
  { value: 'area', label: 'Areas' },
  { value: 'bar', label: 'Bars' },
]

/** Which items and figures are drawn, and how; every choice is kept in the query string. */
export function ChartControls({ asked, lines, query }: Props) {
  const listed = (items: ChartParams['items']) => items.map((item) => `${item.type}:${item.id}`).join(',')
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-2">
        {asked.items.length < maxItems && <AddChartItem current={listed(asked.items)} />}
        {asked.items.map((item, index) => (
          <FilterChip
            key={`${item.type}:${item.id}`}
            text={lines[index]?.label ?? ''}
            href={`/charts${withParams(query, { items: listed(asked.items.filter((other) => other !== item)) })}`}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <SegmentedControl param="view" label="What is drawn" current={asked.view} options={views} />
        <SegmentedControl param="measure" label="Figure" current={asked.measure} options={measures} />
        {asked.view !== 'totals' && (
          <SegmentedControl param="bucket" label="By" current={asked.bucket} options={buckets} />
        )}
        {asked.view !== 'totals' && (
          <SegmentedControl param="shape" label="Drawn as" current={asked.shape} options={shapes} />
        )}
      </div>
    </div>
  )
}
