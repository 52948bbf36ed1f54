import { ActivityCalendar, calendarSummary } from '@/app/_components/heatmap/activity-calendar'
import { ChartPanelWithTable } from '@/app/_components/chart/chart-panel-with-table'
import { formatDay, dateFormat, type DateConventions } from '@/lib/format/format-date'
import type { CalendarDay } from '@/lib/stats/calendar-and-clock'
import type { Viewer } from '@/lib/viewer'
import { fillDays } from '../_period/fill-days'

/** This many years are expanded; older ones are behind a toggle. */
const EXPANDED_YEARS = 3

type Props = {
  calendar: CalendarDay[]
  viewer: Viewer
  /** The day of the first play, and today or the last day of a history that has ended */
  covered: { firstDay: string; lastDay: string }
}

/** The days of each year of the period, the latest year first. */
export function YearCalendars({ calendar, viewer, covered }: Props) {
  const { weekStart } = viewer
  const by = dateFormat(viewer)
  const years = [...new Set(calendar.map((day) => day.date.slice(0, 4)))].toReversed()
  const ofYear = (year: string) => (
    <YearCalendar key={year} year={year} covered={covered} calendar={calendar} weekStart={weekStart} by={by} />
  )
  return (
    <ChartPanelWithTable
      name="Calendar"
      summary={`Days with music in ${years.length === 1 ? years[0] : `${years.length} years`}.`}
      table={{
        columns: ['Day', 'Plays'],
        rows: calendar
          .toReversed()
          .slice(0, 1_000)
          .map((day) => [formatDay(day.date, by), day.plays]),
      }}
    >
      <div className="space-y-6">
        {years.slice(0, EXPANDED_YEARS).map(ofYear)}
        {years.length > EXPANDED_YEARS && (
          <details className="space-y-6">
            <summary className="inline-flex min-h-10 w-fit items-center rounded font-medium text-brand-text hover:underline">
              {years.length - EXPANDED_YEARS === 1
                ? 'Show the year before'
                : `Show ${years.length - EXPANDED_YEARS} earlier years`}
            </summary>
            {years.slice(EXPANDED_YEARS).map(ofYear)}
          </details>
        )}
      </div>
    </ChartPanelWithTable>
  )
}

/** One year's calendar: the days begin and end with the history, the frame with the year's end. */
function YearCalendar({
  year,
  covered,
  calendar,
  weekStart,
  by,
}: {
  year: string
  covered: Props['covered']
  calendar: CalendarDay[]
  weekStart: 0 | 1
  by: DateConventions
}) {
  const days = fillDays(
    calendar.filter((day) => day.date.startsWith(year)),
    { fromDate: `${year}-01-01`, toDate: `${Number(year) + 1}-01-01` },
    covered,
  )
  return (
    <div className="space-y-2">
      <h3 className="text-base font-semibold tabular-nums">
        {year}{' '}
        <span className="font-sans text-sm font-normal tracking-normal text-muted-foreground">
          {calendarSummary(days, by)}
        </span>
      </h3>
      <ActivityCalendar
        days={days}
        weekStart={weekStart}
        label={`Plays a day in ${year}`}
        by={by}
        until={`${year}-12-31`}
      />
    </div>
  )
}
