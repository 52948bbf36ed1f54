import { formatHour, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { formatNumber } from '@/lib/format/format-number'
import { HeatmapLegend } from './heatmap-legend'
import { HourCells } from './hour-cells'

export type HourCell = { weekday: number; hour: number; plays: number }

type Props = { cells: HourCell[]; weekStart: 0 | 1; label: string; by: DateConventions }

/** 7 × 24 cells, weekdays down, hours across. `cells` may leave out the empty ones. */
export function HourWeekdayGrid({ cells, weekStart, label, by }: Props) {
  const weekdays = weekdaysFrom(weekStart)
  const most = Math.max(0, ...cells.map((cell) => cell.plays))
  return (
    <div className="space-y-2">
      <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] text-[0.6875rem] leading-none text-muted-foreground">
        <div
          aria-hidden
          className="grid grid-rows-7 items-center max-sm:[&>:nth-child(even)]:invisible max-sm:text-[0.625rem]"
        >
          {weekdays.map((weekday) => (
            <span key={weekday}>{weekdayName(weekday, 'short')}</span>
          ))}
        </div>
        <HourCells
          rows={hoursByWeekday(cells, weekStart)}
          weekStart={weekStart}
          most={most}
          label={label}
          by={{ dateOrder: by.dateOrder, clock: by.clock }}
        />
        <div aria-hidden className="col-start-2 grid grid-cols-4 pt-1.5 text-[0.625rem]">
          {[0, 6, 12, 18].map((hour) => (
            <span key={hour}>{formatHour(hour, by)}</span>
          ))}
        </div>
      </div>
      <HeatmapLegend most={formatNumber(most)} />
    </div>
  )
}

/** The plays of each hour, a row a weekday, from the first day of the week. */
export function hoursByWeekday(cells: HourCell[], weekStart: 0 | 1): number[][] {
  const plays = new Map(cells.map((cell) => [cell.weekday * 24 + cell.hour, cell.plays]))
  return weekdaysFrom(weekStart).map((weekday) =>
    Array.from({ length: 24 }, (_, hour) => plays.get(weekday * 24 + hour) ?? 0),
  )
}

export const weekdaysFrom = (weekStart: 0 | 1) => [0, 1, 2, 3, 4, 5, 6].map((row) => (row + weekStart) % 7)

/** "Most plays on Friday at 18:00." */
export function busiestHourText(cells: HourCell[], by: DateConventions): string {
  const busiest = cells.reduce<HourCell | undefined>(
    (best, cell) => (cell.plays > (best?.plays ?? 0) ? cell : best),
    undefined,
  )
  return busiest ? `Most plays on ${weekdayName(busiest.weekday)} at ${formatHour(busiest.hour, by)}.` : 'No plays yet.'
}
