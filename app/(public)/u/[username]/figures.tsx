import { BarList } from '@/app/_components/bar-list'
import { Panel } from '@/app/_components/panel'
import { StatCard, StatCards } from '@/app/_components/stat-card'
import { hourName, weekdayName } from '@/lib/format/date'
import { formatDuration, formatExactDuration } from '@/lib/format/duration'
import { formatCount, formatNumber } from '@/lib/format/number'
import type { Profile } from '@/lib/people/profile'

type Summary = NonNullable<Profile['summary']>
type Props = { summary: Summary; byHour: NonNullable<Profile['by_hour']>; byWeekday: NonNullable<Profile['by_weekday']> }

export function Figures({ summary, byHour, byWeekday }: Props) {
  return (
    <>
      <StatCards>
        <StatCard label="Plays" value={formatNumber(summary.plays)} />
        <StatCard label="Time" value={formatDuration(summary.ms_played)} exact={formatExactDuration(summary.ms_played)} />
        <StatCard label="Artists" value={formatNumber(summary.artists)} />
        <StatCard label="Longest streak" value={formatCount(summary.longest_streak_days, 'day')} note={summary.current_streak_days > 0 ? `now ${formatCount(summary.current_streak_days, 'day')}` : undefined} />
        <StatCard label="Obscurity" value={summary.obscurity === null ? '–' : formatNumber(Math.round(summary.obscurity))} note={summary.obscurity === null ? 'too few people share these artists' : 'of 100, higher is rarer'} />
      </StatCards>
      {summary.plays > 0 && (
        <div className="grid gap-6 lg:grid-cols-2">
          <Panel title="Clock of listening" summary={`Most plays at ${hourName(most(byHour).hour)}.`}>
            <Clock byHour={byHour} />
          </Panel>
          <Panel title="Days of the week" summary={`Most plays on ${weekdayName(most(byWeekday).weekday)}s.`}>
            <BarList label="Plays by weekday" items={byWeekday.map(({ weekday, plays }) => ({ key: String(weekday), label: weekdayName(weekday), value: plays, text: formatNumber(plays) }))} />
          </Panel>
        </div>
      )}
    </>
  )
}

function Clock({ byHour }: { byHour: Props['byHour'] }) {
  const full = Math.max(1, most(byHour).plays)
  return (
    <div>
      <div role="img" aria-label={`Plays by hour: ${byHour.map(({ hour, plays }) => `${hourName(hour)} ${plays}`).join(', ')}`} className="flex h-56 items-end gap-[3px]">
        {byHour.map(({ hour, plays }) => (
          <span key={hour} title={`${hourName(hour)}: ${formatCount(plays, 'play')}`} className="min-h-0.5 flex-1 rounded-t-sm bg-chart-1" style={{ height: `${(100 * plays) / full}%` }} />
        ))}
      </div>
      <div aria-hidden className="mt-2 grid grid-cols-4 text-xs text-muted-foreground tabular-nums">{[0, 6, 12, 18].map((hour) => <span key={hour}>{hourName(hour)}</span>)}</div>
    </div>
  )
}

/** The entry with the most plays; of equal ones the first. */
function most<T extends { plays: number }>(entries: T[]): T {
  return entries.reduce((best, entry) => (entry.plays > best.plays ? entry : best))
}
