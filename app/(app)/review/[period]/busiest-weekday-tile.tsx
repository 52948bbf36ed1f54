import { weekdayName } from '@/lib/format/format-date'
import { formatCompact, formatCount } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'

type Props = { label: string; review: PeriodReview; weekStart: 0 | 1 }

export function BusiestWeekdayTile({ label, review: { clock }, weekStart }: Props) {
  const days = [0, 1, 2, 3, 4, 5, 6].map((row) => {
    const weekday = (row + weekStart) % 7
    return {
      weekday,
      plays: clock.filter((cell) => cell.weekday === weekday).reduce((sum, cell) => sum + cell.plays, 0),
    }
  })
  const most = Math.max(1, ...days.map(({ plays }) => plays))
  const best = days.find(({ plays }) => plays === most)
  if (!best) return null
  return (
    <StoryTile ink="teal" label={label}>
      <div
        role="img"
        aria-label={days
          .map(({ weekday, plays }) => `${weekdayName(weekday)}: ${formatCount(plays, 'play')}`)
          .join(', ')}
        className="flex h-36 items-end gap-2 in-data-story:h-[45dvh]"
      >
        {days.map(({ weekday, plays }) => (
          <div
            key={weekday}
            className="flex h-full flex-1 flex-col justify-end gap-1.5 text-center text-xs font-medium in-data-story:text-sm"
          >
            <span className="text-[0.6875rem] whitespace-nowrap tabular-nums">{formatCompact(plays)}</span>
            <div
              className={`rounded-md bg-current ${weekday === best.weekday ? '' : 'opacity-45'}`}
              style={{ height: `${(plays / most) * 76}%` }}
            />
            {weekdayName(weekday, 'short')}
          </div>
        ))}
      </div>
      <div>
        <BigFigure className="text-5xl sm:text-5xl">{weekdayName(best.weekday)}</BigFigure>
        <p className="mt-1">
          {formatCount(best.plays, 'play')} on {weekdayName(best.weekday)}s alone.
        </p>
      </div>
    </StoryTile>
  )
}
