import { ChartPanelWithTable } from '@/app/_components/chart/chart-panel-with-table'
import { ColumnChart, type Column } from '@/app/_components/chart/column-chart'
import { weekdayColumns } from '@/app/_components/chart/weekday-columns'
import { formatHour, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { HourFigures } from '@/lib/stats/listening-by-hour'
import type { ClockCell } from '@/lib/stats/listening-clock'

type Props = { hours: HourFigures[]; clock: ClockCell[]; weekStart: 0 | 1; by: DateConventions }

export function HoursAndWeekdays({ hours, clock, weekStart, by }: Props) {
  const byHour = hours.map(({ hour, plays }) => ({
    label: formatHour(hour, by),
    value: plays,
    text: `${formatHour(hour, by)}: ${formatCount(plays, 'play')}`,
    isLabelled: hour % 6 === 0,
  }))
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <ColumnPanel name="Hours of the day" preposition="at" head="Hour" columns={byHour} />
      <ColumnPanel name="Days of the week" preposition="on" head="Weekday" columns={weekdayColumns(clock, weekStart)} />
    </div>
  )
}

type PanelProps = { name: string; preposition: 'at' | 'on'; head: string; columns: Column[] }

function ColumnPanel({ name, preposition, head, columns }: PanelProps) {
  const most = columns.reduce<Column | undefined>(
    (best, column) => (column.value > (best?.value ?? 0) ? column : best),
    undefined,
  )
  const summary = most ? `Most ${preposition} ${most.text.replace(': ', ', with ')}.` : 'No plays.'
  return (
    <ChartPanelWithTable
      name={name}
      summary={summary}
      table={{ columns: [head, 'Plays'], rows: columns.map((column) => [column.label, column.value]) }}
    >
      <ColumnChart columns={columns} label={`${name}. ${summary}`} />
    </ChartPanelWithTable>
  )
}
