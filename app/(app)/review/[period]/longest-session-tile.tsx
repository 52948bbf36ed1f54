import { formatDate, formatDateTime, formatTime, type DateFormat } from '@/lib/format/format-date'
import { formatDuration } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'

export function LongestSessionTile({
  review: {
    sessions: {
      longest: [longest, ...next],
      count,
    },
  },
  by,
}: {
  review: PeriodReview
  by: DateFormat
}) {
  if (!longest || longest.msPlayed === 0) return null
  return (
    <StoryTile ink="sky" label="The longest session">
      <div>
        <BigFigure className="text-5xl sm:text-5xl">{formatDuration(longest.msPlayed)}</BigFigure>
        <p className="mt-1 text-lg text-pretty">
          {formatCount(longest.plays, 'play')}, from {formatDateTime(longest.startedAt, by)} to{' '}
          {formatTime(longest.endedAt, by)}, with no break of more than half an hour.
        </p>
      </div>
      {next.length > 0 && (
        <div>
          <p className="text-sm font-semibold">The next longest of {formatCount(count, 'session')}</p>
          <ol className="mt-2 space-y-1.5 in-data-story:space-y-3 in-data-story:text-lg">
            {next.slice(0, 4).map(({ startedAt, msPlayed }) => (
              <li key={startedAt.toISOString()} className="flex justify-between gap-3">
                <span>{formatDate(startedAt, by)}</span>
                <span className="tabular-nums">{formatDuration(msPlayed)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </StoryTile>
  )
}
