import { busiestHour, RadialHours } from '@/app/_components/story/radial-hours'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'
import { formatHour, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'

type Props = { label: string; review: PeriodReview; by: DateConventions }

/** The hour of the day, drawn as rays around a clock. */
export function BusiestHourTile({ label, review: { hours }, by }: Props) {
  const best = busiestHour(hours)
  return (
    <StoryTile ink="sun" label={label}>
      <RadialHours
        hours={hours}
        by={by}
        className="mx-auto size-52 in-data-story:h-auto in-data-story:w-full in-data-story:max-w-96"
      />
      <ul className="sr-only">
        {hours.map(({ hour, plays }) => (
          <li key={hour}>
            {formatHour(hour, by)}: {formatCount(plays, 'play')}
          </li>
        ))}
      </ul>
      <div>
        <BigFigure>{formatHour(best.hour, by)}</BigFigure>
        <p className="mt-1">The busiest hour, with {formatCount(best.plays, 'play')}.</p>
      </div>
    </StoryTile>
  )
}
