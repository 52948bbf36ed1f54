import { busiest, Rays } from '@/app/_components/story/radial-hours'
import { Big, Tile } from '@/app/_components/story/story-tile'
import type { YearReview } from '@/lib/stats/year-review'
import { hourName } from '@/lib/format/date'
import { formatNumber } from '@/lib/format/number'

/** The hour of the day, drawn as rays around a clock. */
export function Hours({ review: { hours } }: { review: YearReview }) {
  const best = busiest(hours)
  return (
    <Tile ink="sun" label="Your hour">
      <Rays hours={hours} className="mx-auto size-44" />
      <div>
        <Big>{hourName(best.hour)}</Big>
        <p className="mt-1">The hour with most music, {formatNumber(best.plays)} plays of the year.</p>
      </div>
    </Tile>
  )
}
