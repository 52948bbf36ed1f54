import { busiestHour, RadialHours } from '@/app/_components/story/radial-hours'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'
import { formatHour, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'

/** The hour of the day, drawn as rays around a clock. */
export function BusiestHourTile({ review: { hours }, by }: { review: PeriodReview; by: DateConventions }) {
  const best = busiestHour(hours)
  return (
    <StoryTile ink="sun" label="Your hour">
      <RadialHours hours={hours} by={by} className="mx-auto size-44" />
      <div>
        <BigFigure>{formatHour(best.hour, by)}</BigFigure>
        <p className="mt-1">Your busiest hour, with {formatCount(best.plays, 'play')}.</p>
      </div>
    </StoryTile>
  )
}
