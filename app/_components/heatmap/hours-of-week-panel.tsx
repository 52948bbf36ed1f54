import { ChartPanelWithTable } from '../chart/chart-panel-with-table'
import { busiestHourText, hoursByWeekday, HourWeekdayGrid, weekdaysFrom, type HourCell } from './hour-weekday-grid'
import { formatHour, weekdayName, type DateFormat, zoneName } from '@/lib/format/format-date'

/** When in the week music plays. */
export function HoursOfWeekPanel({ cells, weekStart, by }: { cells: HourCell[]; weekStart: 0 | 1; by: DateFormat }) {
  return (
    <ChartPanelWithTable
      name="Hours of the week"
      summary={`${busiestHourText(cells, by)} ${zoneName(by.timeZone)}.`}
      table={weekTable(cells, weekStart, by)}
    >
      <HourWeekdayGrid cells={cells} weekStart={weekStart} by={by} label="Plays by weekday and hour" />
    </ChartPanelWithTable>
  )
}

function weekTable(cells: HourCell[], weekStart: 0 | 1, by: DateFormat) {
  const byWeekday = hoursByWeekday(cells, weekStart)
  const rows = Array.from({ length: 24 }, (_, hour) => [
    formatHour(hour, by),
    ...byWeekday.map((hours) => hours[hour] ?? 0),
  ])
  return { columns: ['Hour', ...weekdaysFrom(weekStart).map((weekday) => weekdayName(weekday, 'short'))], rows }
}
