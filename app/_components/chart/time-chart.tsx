'use client'
import { useState, type KeyboardEvent } from 'react'
import {
  Area,
  AreaChart,
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { AxisTick } from '@/lib/format/axis-ticks'
import { formatCompact } from '@/lib/format/format-number'
import { ChartFrame } from './chart-frame'
import { ChartTooltip } from './chart-tooltip'
import { nextIndex, PAGE } from './next-index'
import { pointSentence } from './point-sentence'

export type Series = { key: string; label: string }
/** A point: its label, unique among them, and a value for each series, null where nothing is known. */
export type ChartPoint = { label: string; [key: string]: string | number | null }
export type TimeChartProps = {
  kind: 'area' | 'bar' | 'line'
  points: ChartPoint[]
  series: Series[]
  name: string
  unit: 'plays' | 'hours'
  isStacked?: boolean
  /** Which points the axis names; without them, points at equal distances */
  ticks?: AxisTick[]
}

const charts = { area: AreaChart, bar: BarChart, line: LineChart }
const colourOf = (index: number) => `var(--chart-${(index % 8) + 1})`

export function TimeChart({ kind, points, series, name, unit, isStacked = false, ticks }: TimeChartProps) {
  const Chart = charts[kind]
  const [readout, setReadout] = useState('')
  const [current, setCurrent] = useState<number | null>(null)
  const moveByKey = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, current, points.length, PAGE)
    const point = next === undefined ? undefined : points[next]
    if (next === undefined || !point) return
    event.preventDefault()
    setCurrent(next)
    const text = pointSentence(point, series, unit)
    // A space makes the same words a new text, which is read again: the cursor is at the edge of the chart.
    setReadout((before) => (before === text ? `${text} ` : text))
  }
  const labels = new Map(ticks?.map(({ index, label }) => [points[index]?.label ?? '', label]))
  return (
    <ChartFrame label={name} onKey={moveByKey} onLeave={() => setCurrent(null)} className="relative size-full">
      <p role="status" className="sr-only">
        {readout}
      </p>
      {current !== null && (
        <p
          aria-hidden
          className="absolute top-0 right-2 z-10 rounded-lg border bg-popover px-2.5 py-1.5 text-xs font-medium"
        >
          {readout}
        </p>
      )}
      <ResponsiveContainer width="100%" height="100%">
        <Chart data={points} accessibilityLayer={false} margin={{ top: 8, right: 8, bottom: 0, left: -12 }}>
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="label"
            tickLine={false}
            axisLine={false}
            tickMargin={8}
            {...(ticks
              ? { ticks: [...labels.keys()], interval: 0, tickFormatter: (label: string) => labels.get(label) ?? label }
              : { interval: 'equidistantPreserveStart', minTickGap: 28 })}
            tick={{ fill: 'var(--muted-foreground)', fontSize: 12, 'aria-hidden': true }}
          />
          <YAxis
            tickLine={false}
            axisLine={false}
            width={56}
            allowDecimals={false}
            tickFormatter={formatCompact}
            tick={{ fill: 'var(--muted-foreground)', fontSize: 12, 'aria-hidden': true }}
          />
          <Tooltip
            content={<ChartTooltip unit={unit} onChange={setReadout} />}
            cursor={kind === 'bar' ? { fill: 'var(--muted)' } : { stroke: 'var(--input)' }}
            isAnimationActive={false}
          />
          {current !== null && <ReferenceLine x={points[current]?.label} stroke="var(--foreground)" />}
          {series.map((one, index) => shapeOf(kind, one, index, isStacked))}
        </Chart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

function shapeOf(kind: TimeChartProps['kind'], { key, label }: Series, index: number, isStacked: boolean) {
  const colour = colourOf(index)
  const shared = { key, dataKey: key, name: label, isAnimationActive: false }
  const stackId = isStacked ? 'all' : undefined
  if (kind === 'bar')
    return (
      <Bar
        {...shared}
        key={key}
        stackId={stackId}
        fill={colour}
        radius={isStacked ? 0 : [3, 3, 0, 0]}
        maxBarSize={40}
      />
    )
  if (kind === 'line')
    return <Line {...shared} key={key} type="linear" stroke={colour} strokeWidth={2} dot={false} activeDot={{ r: 4 }} />
  return (
    <Area
      {...shared}
      key={key}
      type="linear"
      stackId={stackId}
      stroke={colour}
      strokeWidth={2}
      fill={colour}
      fillOpacity={0.16}
    />
  )
}
