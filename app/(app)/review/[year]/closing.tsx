import Link from 'next/link'
import { formatNumber, formatShare } from '@/lib/format/number'
import type { Review } from './read-review'

const figures = [['plays', 'plays'], ['msPlayed', 'time'], ['tracks', 'tracks'], ['albums', 'albums'], ['artists', 'artists']] as const

/** Against the year before, and where to go from here. */
export function Closing({ review: { year, totals, before } }: { review: Review }) {
  return (
    <section aria-label="Against the year before" className="space-y-6 rounded-2xl border bg-card p-6 sm:p-8 lg:col-span-4!">
      <h2 className="text-2xl font-semibold">{before.plays > 0 ? `Against ${year - 1}` : `Where ${year} began`}</h2>
      {before.plays > 0 ? (
        <dl className="grid grid-cols-2 gap-6 lg:grid-cols-3">
          {figures.map(([key, label]) => (
            <div key={key}>
              <dt className="text-sm text-muted-foreground">{label}</dt>
              <dd className="figure text-3xl">{change(totals[key], before[key])}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="text-muted-foreground">There is no music of {year - 1} to hold it against: {formatNumber(totals.plays)} plays are the beginning.</p>
      )}
      <p>
        <Link href={`/overview?time_range=year_${year}`} className="rounded font-medium text-brand-text hover:underline">All figures of {year}</Link>
      </p>
    </section>
  )
}

function change(now: number, before: number) {
  if (before === 0) return 'new'
  const by = (now - before) / before
  if (Math.abs(by) < 0.0005) return 'same'
  return `${by > 0 ? '+' : by < 0 ? '−' : ''}${formatShare(Math.abs(by))}`
}
