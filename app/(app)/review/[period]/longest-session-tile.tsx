import { formatDateTime, formatTime, type DateFormat } from '@/lib/format/format-date'
import { formatDuration } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'

/** Sounds to sleep to, mixes and the like: eight of them can fill nine hours. */
const LONG_PLAY_MS = 20 * 60_000
const isLong = ({ plays, msPlayed }: { plays: number; msPlayed: number }) => msPlayed / plays > LONG_PLAY_MS

export function LongestSessionTile({
  review: {
    sessions: {
      longest: [longest],
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
          {formatCount(longest.plays, isLong(longest) ? 'long play' : 'play')}, from{' '}
          {formatDateTime(longest.startedAt, by)} to {formatTime(longest.endedAt, by)}, with no break of more than half
          an hour.
        </p>
      </div>
    </StoryTile>
  )
}
