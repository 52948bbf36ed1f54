import { cn } from '@/app/_ui/cn'
import { formatDay, formatShortMonth, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { CalendarCells } from './calendar-cells'
import { HeatmapLegend } from './heatmap-legend'

export type Day = { date: string; plays: number }
type Props = {
  days: Day[]
  weekStart: 0 | 1
  label: string
  by: DateConventions
  /** The last day that the frame has room for, where it is later than the days given. */
  until?: string
}

/** Width limits of a week's column in pixels, so that a year fits a wide screen and a month does not fill it. */
const MIN_WEEK_WIDTH = 14
const MAX_WEEK_WIDTH = 26

/**
 * A calendar with a column for each week, each day shaded by its plays. `days` are consecutive civil dates. If the calendar
 * is wider than its box, it begins with the earliest day, and its faded end says that there is more.
 */
export function ActivityCalendar({ days, weekStart, label, by, until }: Props) {
  const most = Math.max(0, ...days.map((day) => day.plays))
  const first = days[0]?.date ?? '1970-01-01'
  const lead = (weekdayOf(first) - weekStart + 7) % 7
  const room = until ? (Date.parse(until) - Date.parse(first)) / 86_400_000 + 1 : 0
  const weeks = Math.max(1, Math.ceil((Math.max(days.length, room) + lead) / 7))
  return (
    <div className="space-y-2">
      <div className="-mx-1 -mt-1 overflow-x-auto scroll-fade-end p-1">
        <div
          className={cn(
            'mr-auto grid w-full grid-cols-[1.75rem_minmax(0,1fr)] text-[0.625rem]',
            'leading-none text-muted-foreground',
          )}
          style={{
            minWidth: `calc(1.75rem + ${weeks * MIN_WEEK_WIDTH}px)`,
            maxWidth: `calc(1.75rem + ${weeks * MAX_WEEK_WIDTH}px)`,
          }}
        >
          <Months days={days} lead={lead} weeks={weeks} />
          <div
            aria-hidden
            className="sticky left-0 z-10 col-start-1 row-span-2 row-start-1 grid grid-rows-7 items-center bg-card pt-4"
          >
            {[0, 2, 4, 6].map((row) => (
              <span key={row} style={{ gridRow: row + 1 }}>
                {weekdayName((row + weekStart) % 7, 'short')}
              </span>
            ))}
          </div>
          <CalendarCells
            first={first}
            plays={days.map((day) => day.plays)}
            lead={lead}
            weeks={weeks}
            most={most}
            label={label}
            by={{ dateOrder: by.dateOrder, clock: by.clock }}
          />
        </div>
      </div>
      <HeatmapLegend most={formatNumber(most)} />
    </div>
  )
}

/** Each month above the week of its first day, with the year where the calendar touches two and a year is first named. */
function Months({ days, lead, weeks }: { days: Day[]; lead: number; weeks: number }) {
  const hasYears = days[0]?.date.slice(0, 4) !== days.at(-1)?.date.slice(0, 4)
  const firstMonth = days.find(({ date }) => date.endsWith('-01'))?.date
  return (
    <div aria-hidden className="relative col-start-2 h-4">
      {days.map(
        ({ date }, index) =>
          date.endsWith('-01') && (
            <span
              key={date}
              className="absolute whitespace-nowrap"
              style={{ left: `${(Math.floor((index + lead) / 7) / weeks) * 100}%` }}
            >
              {formatShortMonth(date)}
              {hasYears && (date === firstMonth || date.endsWith('-01-01')) && ` ${date.slice(0, 4)}`}
            </span>
          ),
      )}
    </div>
  )
}

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

/** "Music on 301 of 365 days; most on 3 Jan 2022, with 112 plays." */
export function calendarSummary(days: Day[], by: DateConventions): string {
  const busiest = days.reduce<Day | undefined>((best, day) => (day.plays > (best?.plays ?? 0) ? day : best), undefined)
  const active = days.filter((day) => day.plays > 0).length
  if (!busiest) return 'No plays on any of these days.'
  const most = `${formatDay(busiest.date, by)}, with ${formatCount(busiest.plays, 'play')}.`
  if (days.length === 1) return `Music on ${most}`
  const share = `Music on ${formatNumber(active)} of ${formatCount(days.length, 'day')}`
  return active === 1 ? `${share}: ${most}` : `${share}; most on ${most}`
}
