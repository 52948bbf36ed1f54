'use client'
import { ChartPanelWithTable } from '@/app/_components/chart/chart-panel-with-table'
import { LazyChart } from '@/app/_components/chart/lazy-chart'
import { ColumnChart } from '@/app/_components/chart/column-chart'
import type { Point, Unit } from '@/lib/musicnlp/question/answer-data'
import { figure } from '@/lib/musicnlp/answer/english-format'

const HOUR = 3_600_000

/** The points of an answer: columns while they are few, else an area; the table is behind its toggle. */
export function MuseChart({
  points,
  unit = 'plays',
  name,
  isTimeline,
}: {
  points: Point[]
  unit?: Unit
  name: string
  isTimeline: boolean
}) {
  const top = points.reduce((best, point) => (point.value > best.value ? point : best))
  const table = {
    columns: ['Period', unit === 'ms' ? 'Time' : unit],
    rows: points.map((point) => [point.label, figure(point.value, unit)]),
  }
  const few = points.length <= 24
  const isOneOfMany = points.length > 1 && new Set(points.map(({ label }) => label.replace(/ \d{4}$/, ''))).size === 1
  const years = new Set(points.map(({ label }) => /^[A-Z][a-z]+ (\d{4})$/.exec(label)?.[1]))
  // Labels omit what all points share: "summer 2023" among summers is "2023", and months of one year omit the year.
  const brief = (point: Point) =>
    isOneOfMany
      ? point.label.replace(/^.* (?=\d{4}$)/, '')
      : years.size === 1 && !years.has(undefined)
        ? shortLabel(point).replace(/ \d{4}$/, '')
        : shortLabel(point)
  return (
    <ChartPanelWithTable name={name} summary={`Most: ${top.label}, with ${figure(top.value, unit)}.`} table={table}>
      {few || (unit !== 'plays' && unit !== 'ms') ? (
        <ColumnChart
          label={`${name}: most, ${top.label}, with ${figure(top.value, unit)}`}
          columns={points.map((point, index) => ({
            label: few ? brief(point) : point.label,
            value: point.value,
            text: `${point.label}: ${figure(point.value, unit)}`,
            isLabelled: points.length <= 12 || (few && index % 3 === 0),
          }))}
        />
      ) : (
        <LazyChart
          kind={isTimeline ? 'area' : 'bar'}
          name={name}
          unit={unit === 'ms' ? 'hours' : 'plays'}
          series={[{ key: 'value', label: unit === 'ms' ? 'Hours' : 'Plays' }]}
          points={points.map((point) => ({
            label: shortLabel(point),
            value: unit === 'ms' ? Math.round((10 * point.value) / HOUR) / 10 : point.value,
          }))}
        />
      )}
    </ChartPanelWithTable>
  )
}

const shortLabel = ({ label }: Point) =>
  label
    .replace(/^the week of /, '')
    .replace(/^(\w{3})\w*day$/, '$1')
    .replace(/^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/, '$1')
    .replace(/^(\d+) (\w{3})\w* (\d{4})$/, '$1 $2 $3')
