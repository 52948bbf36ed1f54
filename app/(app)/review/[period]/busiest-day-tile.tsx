import { formatLongDay, type DateConventions } from '@/lib/format/format-date'
import { formatHours } from '@/lib/format/format-duration'
import { formatNumber } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'

export function BusiestDayTile({
  review: { busiestDay: best },
  by,
  To,
}: {
  review: PeriodReview
  by: DateConventions
  To: StoryLink
}) {
  if (!best) return null
  return (
    <StoryTile ink="orange" label="The loudest day">
      <div>
        <BigFigure>{formatNumber(best.plays)}</BigFigure>
        <p className="mt-1 text-lg text-pretty">
          plays{best.msPlayed > 0 && ` and ${formatHours(best.msPlayed)}`} on{' '}
          <To
            href={`/history?time_range=custom&from=${best.date}&to=${best.date}`}
            isUnderlined
            className="font-semibold"
          >
            {formatLongDay(best.date, by)}
          </To>
          .
        </p>
      </div>
    </StoryTile>
  )
}
