import { ColumnChart } from '@/app/_components/chart/column-chart'
import { weekdayColumns } from '@/app/_components/chart/weekday-columns'
import { Panel } from '@/app/_components/panel'
import { StatCard, StatCards, TimeCard } from '@/app/_components/stat-card'
import { formatHour, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { Profile } from '@/lib/people/profile'

type Summary = NonNullable<Profile['summary']>
type Props = {
  summary: Summary
  byHour: NonNullable<Profile['by_hour']>
  byWeekday: NonNullable<Profile['by_weekday']>
  weekStart: 0 | 1
  by: DateConventions
}

export function ProfileFigures({ summary, byHour, byWeekday, weekStart, by }: Props) {
  return (
    <>
      <StatCards className={summary.obscurity === null ? 'lg:grid-cols-4' : undefined}>
        <StatCard label="plays" value={formatNumber(summary.plays)} />
        <TimeCard label="of music" ms={summary.ms_played} />
        <StatCard label="artists" value={formatNumber(summary.artists)} />
        <StatCard
          label="longest streak"
          value={formatCount(summary.longest_streak_days, 'day')}
          note={summary.current_streak_days > 0 ? `now ${formatCount(summary.current_streak_days, 'day')}` : undefined}
        />
        {summary.obscurity !== null && (
          <StatCard
            label="obscurity"
            value={formatNumber(Math.round(summary.obscurity))}
            note="of 100, higher is rarer"
          />
        )}
      </StatCards>
      {summary.plays > 0 && (
        <div className="grid gap-6 lg:grid-cols-2">
          <Panel title="Listening clock" summary={`Most plays at ${formatHour(most(byHour).hour, by)}.`}>
            <ColumnChart
              label="Plays by hour"
              className="h-56"
              columns={byHour.map(({ hour, plays }) => ({
                label: formatHour(hour, by),
                value: plays,
                text: `${formatHour(hour, by)}: ${formatCount(plays, 'play')}`,
                isLabelled: hour % 6 === 0,
              }))}
            />
          </Panel>
          <Panel title="Days of the week" summary={`Most plays on ${weekdayName(most(byWeekday).weekday)}s.`}>
            <ColumnChart label="Plays by weekday" className="h-56" columns={weekdayColumns(byWeekday, weekStart)} />
          </Panel>
        </div>
      )}
    </>
  )
}

/** The entry with the most plays; of equal ones the first. */
function most<T extends { plays: number }>(entries: T[]): T {
  return entries.reduce((best, entry) => (entry.plays > best.plays ? entry : best))
}
