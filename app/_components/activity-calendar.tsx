import { formatDay, formatShortMonth, weekdayName } from '@/lib/format/date'
import { formatCount, formatNumber } from '@/lib/format/number'
import { heatClass } from './heat'
import { HeatLegend } from './heat-legend'

export type Day = { date: string; plays: number }
type Props = { days: Day[]; weekStart: 0 | 1; label: string }

/**
 * The days given, in columns of weeks, each shaded by its plays. `days` are consecutive civil dates. Where they do not
 * fit, the window is at the latest: a right-to-left scroller begins at its right end.
 */
export function ActivityCalendar({ days, weekStart, label }: Props) {
  const most = Math.max(0, ...days.map((day) => day.plays))
  const lead = days[0] ? (weekdayOf(days[0].date) - weekStart + 7) % 7 : 0
  const weeks = Math.ceil((days.length + lead) / 7)
  return (
    <div className="space-y-2">
      <div className="overflow-x-auto pb-1 [direction:rtl]" tabIndex={0} role="region" aria-label={label}>
        <div role="img" aria-label={`${label}. ${summaryOf(days)}`} className="heat-cells grid w-max min-w-full [direction:ltr] grid-flow-col grid-rows-[1rem_repeat(7,1fr)] gap-[3px]" style={{ gridTemplateColumns: `auto repeat(${weeks}, minmax(11px, 1fr))` }}>
          <span />
          {[0, 1, 2, 3, 4, 5, 6].map((row) => (
            <span key={row} className="pr-1.5 text-[0.625rem] leading-none text-muted-foreground">{row % 2 === 0 ? weekdayName((row + weekStart) % 7, 'short') : ''}</span>
          ))}
          {Array.from({ length: weeks }, (_, week) => (
            <Week key={week} days={days} from={week * 7 - lead} most={most} />
          ))}
        </div>
      </div>
      <HeatLegend most={formatNumber(most)} />
    </div>
  )
}

function Week({ days, from, most }: { days: Day[]; from: number; most: number }) {
  const monthStart = [0, 1, 2, 3, 4, 5, 6].map((row) => days[from + row]?.date).find((date) => date?.endsWith('-01'))
  return (
    <>
      <span className="relative h-4">{monthStart && <span className="absolute left-0 text-[0.625rem] leading-none whitespace-nowrap text-muted-foreground">{formatShortMonth(monthStart)}</span>}</span>
      {[0, 1, 2, 3, 4, 5, 6].map((row) => {
        const day = days[from + row]
        return day ? <i key={row} title={`${formatDay(day.date)}: ${formatCount(day.plays, 'play')}`} className={heatClass(day.plays, most)} /> : <i key={row} />
      })}
    </>
  )
}

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

/** "Music on 301 of 365 days; most on 3 Jan 2022, with 112 plays." */
export function summaryOf(days: Day[]): string {
  const busiest = days.reduce<Day | undefined>((best, day) => (day.plays > (best?.plays ?? 0) ? day : best), undefined)
  const active = days.filter((day) => day.plays > 0).length
  if (!busiest) return 'No plays on any of these days.'
  return `Music on ${formatNumber(active)} of ${formatCount(days.length, 'day')}; most on ${formatDay(busiest.date)}, with ${formatCount(busiest.plays, 'play')}.`
}
