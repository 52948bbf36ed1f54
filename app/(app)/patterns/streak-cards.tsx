import { StatCard } from '@/app/_components/stat-card'
import { formatDayRange, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { Patterns } from '@/lib/stats/listening-patterns'

type Props = {
  streaks: Patterns['streaks']
  /** Says that the history has ended; null while it is going on */
  ended: string | null
  by: DateConventions
}

/** Days in a row with music, of the whole history. */
export function StreakCards({ streaks: { current, longest }, ended, by }: Props) {
  const dates = (streak: typeof current) => streak && formatDayRange(streak.from, streak.to, by)
  return (
    <dl className="grid grid-cols-2 gap-3">
      <StatCard
        label="current streak"
        value={ended ? '–' : formatCount(current?.days ?? 0, 'day')}
        note={ended ?? dates(current) ?? 'Play something today to start one.'}
      />
      <StatCard label="longest streak" value={formatCount(longest?.days ?? 0, 'day')} note={dates(longest)} />
    </dl>
  )
}
