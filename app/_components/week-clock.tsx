import { ChartFrame } from './chart-frame'
import { busiestHour, HourWeekdayGrid, type HourCell } from './hour-weekday-grid'
import { hourName, weekdayName } from '@/lib/format/date'
import type { Viewer } from '@/lib/viewer'

/** When in the week music plays. */
export function WeekClock({ cells, viewer }: { cells: HourCell[]; viewer: Pick<Viewer, 'weekStart' | 'timeZone'> }) {
  return (
    <ChartFrame name="Hours of the week" summary={`${busiestHour(cells)} Local time, ${viewer.timeZone}.`} table={weekTable(cells, viewer.weekStart)}>
      <HourWeekdayGrid cells={cells} weekStart={viewer.weekStart} label="Plays by weekday and hour" />
    </ChartFrame>
  )
}

function weekTable(cells: HourCell[], weekStart: number) {
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((row) => (row + weekStart) % 7)
  const plays = new Map(cells.map((cell) => [cell.weekday * 24 + cell.hour, cell.plays]))
  const rows = Array.from({ length: 24 }, (_, hour) => [hourName(hour), ...weekdays.map((weekday) => plays.get(weekday * 24 + hour) ?? 0)])
  return { columns: ['Hour', ...weekdays.map((weekday) => weekdayName(weekday, 'short'))], rows }
}
