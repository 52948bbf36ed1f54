import { ChartPanelWithTable } from '../chart/chart-panel-with-table'
import { busiestHourText, hoursByWeekday, HourWeekdayGrid, weekdaysFrom, type HourCell } from './hour-weekday-grid'
import { formatHour, weekdayName } from '@/lib/format/format-date'
import type { Viewer } from '@/lib/viewer'

/** When in the week music plays. */
export function HoursOfWeekPanel({
  cells,
  viewer,
}: {
  cells: HourCell[]
  viewer: Pick<Viewer, 'weekStart' | 'timeZone'>
}) {
  return (
    <ChartPanelWithTable
      name="Hours of the week"
      summary={`${busiestHourText(cells)} Local time, ${viewer.timeZone}.`}
      table={weekTable(cells, viewer.weekStart)}
    >
      <HourWeekdayGrid cells={cells} weekStart={viewer.weekStart} label="Plays by weekday and hour" />
    </ChartPanelWithTable>
  )
}

function weekTable(cells: HourCell[], weekStart: 0 | 1) {
  const byWeekday = hoursByWeekday(cells, weekStart)
  const rows = Array.from({ length: 24 }, (_, hour) => [
    formatHour(hour),
    ...byWeekday.map((hours) => hours[hour] ?? 0),
  ])
  return { columns: ['Hour', ...weekdaysFrom(weekStart).map((weekday) => weekdayName(weekday, 'short'))], rows }
}
