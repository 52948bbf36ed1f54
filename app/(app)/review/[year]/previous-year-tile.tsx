import { type DateConventions } from '@/lib/format/format-date'
import { ArrowDownRightIcon, ArrowUpRightIcon, EqualIcon } from 'lucide-react'
import Link from 'next/link'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { YearReview } from '@/lib/stats/year-review'
import { formatCount, formatShare } from '@/lib/format/format-number'
import { periodLabel } from '@/lib/format/period-label'

const figures = [
  ['plays', 'plays'],
  ['msPlayed', 'time'],
  ['tracks', 'tracks'],
  ['albums', 'albums'],
  ['artists', 'artists'],
] as const

/** Changes since the same days of the previous year, and for the owner a link to all figures. */
export function PreviousYearTile({
  review: { year, totals, before, comparison },
  isShared,
  by,
}: {
  review: YearReview
  isShared: boolean
  by: DateConventions
}) {
  const isComparable = comparison.isComparable && before.plays > 0
  return (
    <StoryTile
      ink="night"
      label={isComparable ? `Compared with ${periodLabel(comparison.period, by)}` : `All of ${year}`}
      className="lg:col-span-4!"
    >
      {isComparable ? (
        <dl className="grid grid-cols-2 gap-6 sm:grid-cols-3">
          {figures.map(([key, label]) => (
            <div key={key} className="flex flex-col-reverse gap-1">
              <dt className="text-sm opacity-80">{label}</dt>
              <dd>
                <Change now={totals[key]} before={before[key]} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="text-lg text-pretty">
          {formatCount(totals.plays, 'play')} of {formatCount(totals.artists, 'artist')}, and each of them is in your
          figures.
        </p>
      )}
      {!isShared && (
        <p>
          <Link
            href={`/overview?time_range=year_${year}`}
            className="rounded font-semibold underline underline-offset-4"
          >
            All figures of {year}
          </Link>
        </p>
      )}
    </StoryTile>
  )
}

function Change({ now, before }: { now: number; before: number }) {
  const by = before === 0 ? null : (now - before) / before
  const isSame = by !== null && Math.abs(by) < 0.0005
  const Icon = isSame ? EqualIcon : now > before ? ArrowUpRightIcon : ArrowDownRightIcon
  return (
    <span className="figure flex items-center gap-1.5 text-3xl sm:text-4xl">
      <Icon aria-hidden className="size-7 shrink-0 text-[#f9c22e]" />
      {by === null ? 'new' : isSame ? 'same' : `${by > 0 ? '+' : '−'}${formatShare(Math.abs(by))}`}
    </span>
  )
}
