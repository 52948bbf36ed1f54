import { Fragment } from 'react'
import { hourName, weekdayName } from '@/lib/format/date'
import { formatCount, formatNumber } from '@/lib/format/number'
import { heatClass } from './heat'
import { HeatLegend } from './heat-legend'

export type HourCell = { weekday: number; hour: number; plays: number }

const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** 7 × 24 cells, weekdays down, hours across. `cells` may leave out the empty ones. */
export function HourWeekdayGrid({ cells, weekStart, label }: { cells: HourCell[]; weekStart: 0 | 1; label: string }) {
  const plays = new Map(cells.map((cell) => [cell.weekday * 24 + cell.hour, cell.plays]))
  const most = Math.max(0, ...cells.map((cell) => cell.plays))
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((row) => (row + weekStart) % 7)
  return (
    <div className="space-y-2">
      <div role="img" aria-label={`${label}. ${busiestHour(cells)}`} className="heat-cells grid grid-cols-[auto_repeat(24,minmax(0,1fr))] gap-[2px] sm:gap-[3px] sm:[&>i]:aspect-auto sm:[&>i]:h-6">
        {weekdays.map((weekday) => (
          <Fragment key={weekday}>
            <span className="self-center pr-1.5 text-[0.6875rem] leading-none text-muted-foreground">{weekdayName(weekday, 'short')}</span>
            {hours.map((hour) => {
              const value = plays.get(weekday * 24 + hour) ?? 0
              return <i key={hour} title={`${weekdayName(weekday)}, ${hourName(hour)}: ${formatCount(value, 'play')}`} className={heatClass(value, most)} />
            })}
          </Fragment>
        ))}
        <span />
        {hours.map((hour) => (
          <span key={hour} className="h-4 text-[0.625rem] leading-4 whitespace-nowrap text-muted-foreground">{hour % 6 === 0 ? hourName(hour) : ''}</span>
        ))}
      </div>
      <HeatLegend most={formatNumber(most)} />
    </div>
  )
}

/** "Most plays on Friday at 18:00." */
export function busiestHour(cells: HourCell[]): string {
  const busiest = cells.reduce<HourCell | undefined>((best, cell) => (cell.plays > (best?.plays ?? 0) ? cell : best), undefined)
  return busiest ? `Most plays on ${weekdayName(busiest.weekday)} at ${hourName(busiest.hour)}.` : 'No plays yet.'
}
