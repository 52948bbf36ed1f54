import { formatDay, formatLongDay, type DateConventions } from '@/lib/format/format-date'
import { formatHours } from '@/lib/format/format-duration'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'

export function BusiestDayTile({
  review: { busiestDay: best, calendar },
  by,
  To,
}: {
  review: PeriodReview
  by: DateConventions
  To: StoryLink
}) {
  if (!best) return null
  const next = calendar
    .filter(({ date, plays }) => date !== best.date && plays > 0)
    .toSorted((a, b) => b.plays - a.plays || a.date.localeCompare(b.date))
    .slice(0, 4)
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
      {next.length > 0 && (
        <div>
          <p className="text-sm font-semibold">The next loudest</p>
          <ol className="mt-2 space-y-1.5 in-data-story:space-y-3 in-data-story:text-lg">
            {next.map(({ date, plays }) => (
              <li key={date} className="flex justify-between gap-3">
                <span>{formatDay(date, by)}</span>
                <span className="tabular-nums">{formatCount(plays, 'play')}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </StoryTile>
  )
}
