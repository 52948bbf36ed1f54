import { ActivityCalendar, summaryOf } from '@/app/_components/heatmap/activity-calendar'
import { ChartFrame } from '@/app/_components/chart/chart-panel-with-table'
import { formatDay } from '@/lib/format/date'
import type { CalendarDay } from '@/lib/stats/calendar-and-clock'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { fillDays } from '../_period/fill-days'

/** So many years stand open; the others are a press away. */
const OPEN = 3

/** The days of each year of the period, the latest year first. */
export function Calendars({
  calendar,
  viewer: { weekStart, now, timeZone },
}: {
  calendar: CalendarDay[]
  viewer: Pick<Viewer, 'weekStart' | 'now' | 'timeZone'>
}) {
  const today = localDay(now, timeZone).toString()
  const years = [...new Set(calendar.map((day) => day.date.slice(0, 4)))].toReversed()
  const ofYear = (year: string) => (
    <Year key={year} year={year} today={today} calendar={calendar} weekStart={weekStart} />
  )
  return (
    <ChartFrame
      name="Calendar"
      summary={`Days with music in ${years.length === 1 ? years[0] : `${years.length} years`}.`}
      table={{
        columns: ['Day', 'Plays'],
        rows: calendar
          .toReversed()
          .slice(0, 1_000)
          .map((day) => [formatDay(day.date), day.plays]),
      }}
    >
      <div className="space-y-6">
        {years.slice(0, OPEN).map(ofYear)}
        {years.length > OPEN && (
          <details className="space-y-6">
            <summary className="inline-flex min-h-10 w-fit items-center rounded font-medium text-brand-text hover:underline">
              {years.length - OPEN === 1 ? 'The year before' : `The ${years.length - OPEN} years before`}
            </summary>
            {years.slice(OPEN).map(ofYear)}
          </details>
        )}
      </div>
    </ChartFrame>
  )
}

/** The year's frame is whole, its days end today. */
function Year({
  year,
  today,
  calendar,
  weekStart,
}: {
  year: string
  today: string
  calendar: CalendarDay[]
  weekStart: 0 | 1
}) {
  const days = fillDays(
    calendar.filter((day) => day.date.startsWith(year)),
    { fromDate: `${year}-01-01`, toDate: `${Number(year) + 1}-01-01` },
    today,
  )
  return (
    <div className="space-y-2">
      <h3 className="text-base font-semibold tabular-nums">
        {year}{' '}
        <span className="font-sans text-sm font-normal tracking-normal text-muted-foreground">{summaryOf(days)}</span>
      </h3>
      <ActivityCalendar days={days} weekStart={weekStart} label={`Plays a day in ${year}`} until={`${year}-12-31`} />
    </div>
  )
}
