import { ArrowDownRightIcon, ArrowUpRightIcon, EqualIcon } from 'lucide-react'
import Link from 'next/link'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'
import { formatCompactHours } from '@/lib/format/format-duration'
import { formatNumber, formatShare } from '@/lib/format/format-number'
import { reviewWords, type ReviewWords } from '@/lib/format/review-words'
import { paramsOfPeriod } from '@/lib/time/params-of-period'
import type { Viewer } from '@/lib/viewer'

const figures = [
  ['plays', 'plays'],
  ['msPlayed', 'time'],
  ['tracks', 'tracks'],
  ['albums', 'albums'],
  ['artists', 'artists'],
] as const

/** Changes since the previous period, or the totals where there is none, and for the owner a link to all statistics. */
export function ComparisonTile({
  review: { period, totals, before, comparison },
  words,
  viewer,
  isShared,
}: {
  review: PeriodReview
  words: ReviewWords
  viewer: Viewer
  isShared: boolean
}) {
  const isComparable = comparison?.isComparable && before && before.plays > 0
  return (
    <StoryTile
      ink="night"
      label={
        isComparable
          ? `Compared with ${reviewWords(comparison.period, viewer).label}`
          : words.isAllTime
            ? 'All of it'
            : `All of ${words.label}`
      }
      className="@container"
    >
      <dl className="grid grid-cols-2 gap-6 @md:grid-cols-3">
        {figures
          .filter(([key]) => isComparable || totals[key] > 0)
          .map(([key, label]) => (
            <div key={key} className="flex flex-col-reverse gap-1">
              <dt className="text-sm opacity-80">{label}</dt>
              <dd>
                {isComparable ? (
                  <Change now={totals[key]} before={before[key]} />
                ) : (
                  <span className="figure text-3xl sm:text-4xl">
                    {key === 'msPlayed' ? formatCompactHours(totals.msPlayed) : formatNumber(totals[key])}
                  </span>
                )}
              </dd>
            </div>
          ))}
      </dl>
      {!isShared && (
        <p>
          <Link
            href={`/overview?${new URLSearchParams(paramsOfPeriod(period))}`}
            className="rounded font-semibold underline underline-offset-4"
          >
            All statistics{!words.isAllTime && ` for ${words.label}`}
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
