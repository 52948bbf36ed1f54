import { ActivityCalendar, summaryOf } from '@/app/_components/activity-calendar'
import { ChartFrame } from '@/app/_components/chart-frame'
import { formatDay } from '@/lib/format/date'
import type { CalendarDay } from '@/lib/stats/listening-rhythm'
import { fillDays } from '../_asked/fill-days'

/** The days of each year of the period, the latest year first. */
export function Calendars({ calendar, weekStart }: { calendar: CalendarDay[]; weekStart: 0 | 1 }) {
  const years = [...new Set(calendar.map((day) => day.date.slice(0, 4)))].toReversed()
  return (
    <ChartFrame
      name="Calendar"
      summary={`Days with music in ${years.length === 1 ? years[0] : `${years.length} years`}.`}
      table={{ columns: ['Day', 'Plays'], rows: calendar.toReversed().slice(0, 1_000).map((day) => [formatDay(day.date), day.plays]) }}
    >
      <div className="space-y-6">
        {years.map((year) => {
          const days = fillDays(calendar.filter((day) => day.date.startsWith(year)), { fromDate: `${year}-01-01`, toDate: `${Number(year) + 1}-01-01` }, `${year}-12-31`)
          return (
            <div key={year} className="space-y-2">
              <h3 className="text-base font-semibold tabular-nums">{year} <span className="font-sans text-sm font-normal tracking-normal text-muted-foreground">{summaryOf(days)}</span></h3>
              <ActivityCalendar days={days} weekStart={weekStart} label={`Plays a day in ${year}`} />
            </div>
          )
        })}
      </div>
    </ChartFrame>
  )
}
