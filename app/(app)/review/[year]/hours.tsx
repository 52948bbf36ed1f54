import { hourName } from '@/lib/format/date'
import { formatNumber } from '@/lib/format/number'
import type { Review } from './read-review'
import { Big, Tile } from './tile'

/** The hour of the day, drawn as rays around a clock. */
export function Hours({ review: { hours } }: { review: Review }) {
  const most = Math.max(1, ...hours.map(({ plays }) => plays))
  const best = hours.find(({ plays }) => plays === most) ?? { hour: 0, plays: 0 }
  return (
    <Tile ink="sun" label="Your hour">
      <svg viewBox="-50 -50 100 100" role="img" aria-label={`Plays by hour; most at ${hourName(best.hour)}, with ${formatNumber(best.plays)}.`} className="mx-auto size-44">
        {hours.map(({ hour, plays }) => (
          <line key={hour} x1="0" y1="-17" x2="0" y2={-17 - (plays / most) * 30 - 1} strokeWidth="4" strokeLinecap="round" stroke="currentColor" opacity={hour === best.hour ? 1 : 0.45} transform={`rotate(${hour * 15})`} />
        ))}
      </svg>
      <div>
        <Big>{hourName(best.hour)}</Big>
        <p className="mt-1">The hour with most music, {formatNumber(best.plays)} plays of the year.</p>
      </div>
    </Tile>
  )
}
