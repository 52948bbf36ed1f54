import Link from 'next/link'
import { formatLongDay } from '@/lib/format/date'
import { formatDuration } from '@/lib/format/duration'
import { formatNumber } from '@/lib/format/number'
import type { Review } from './read-review'
import { Big, Tile } from '@/app/_components/story/tile'

export function BiggestDay({ review: { calendar } }: { review: Review }) {
  const best = calendar.reduce((most, day) => (day.plays > most.plays ? day : most), { date: '', plays: 0, msPlayed: 0 })
  if (!best.date) return null
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
