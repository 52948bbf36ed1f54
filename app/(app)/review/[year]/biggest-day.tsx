import Link from 'next/link'
import { formatLongDay } from '@/lib/format/date'
import { formatDuration } from '@/lib/format/duration'
import { formatNumber } from '@/lib/format/number'
import { Big, Tile } from '@/app/_components/story/tile'
import type { YearReview } from '@/lib/stats/year-review'

export function BiggestDay({ review: { busiestDay: best } }: { review: YearReview }) {
  if (!best) return null
  return (
    <Tile ink="orange" label="The loudest day">
      <Big>{formatNumber(best.plays)}</Big>
      <p className="text-lg text-pretty">
        plays and {formatDuration(best.msPlayed)} on{' '}
        <Link href={`/history?time_range=custom&from=${best.date}&to=${best.date}`} prefetch={false} className="rounded font-semibold underline underline-offset-4">{formatLongDay(best.date)}</Link>.
      </p>
    </Tile>
  )
}
