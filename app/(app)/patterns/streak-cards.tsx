import { StatCard } from '@/app/_components/stat-card'
import { formatDay } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import type { Patterns } from '@/lib/stats/listening-patterns'

/** Days in a row with music, of the whole history. */
export function StreakCards({ streaks }: { streaks: Patterns['streaks'] }) {
  const dates = (streak: Patterns['streaks']['current']) =>
    streak ? `${formatDay(streak.from)} – ${formatDay(streak.to)}` : 'Play something to begin one'
  return (
    <dl className="grid grid-cols-2 gap-3">
      <StatCard
        label="current streak"
        value={formatCount(streaks.current?.days ?? 0, 'day')}
        note={dates(streaks.current)}
      />
      <StatCard
        label="longest streak"
        value={formatCount(streaks.longest?.days ?? 0, 'day')}
        note={dates(streaks.longest)}
      />
    </dl>
  )
}
