import { cn } from '@/app/_ui/cn'
import { clearOfRings, VinylRings } from '@/app/_components/story/vinyl-rings'
import { formatLongTime } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import { reviewHeading, type ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'

const TWO_HOURS = 2 * 3_600_000

type Props = { review: PeriodReview; words: ReviewWords; owner?: string }

/** The title of the review. `owner` is the name shown to others. */
export function TitleTile({ review: { totals }, words, owner }: Props) {
  const [start, end] = reviewHeading(words, owner?.slice(0, 60))
  // The owner's page has a title of its own.
  const Heading = owner === undefined ? 'h2' : 'h1'
  const minutes = formatCount(Math.round(totals.msPlayed / 60_000), 'minute')
  return (
    <header
      className={cn(
        '@container relative isolate flex min-h-[26rem] flex-col justify-end overflow-hidden rounded-2xl',
        'bg-[#191527] p-6 text-[#f4ecdf] sm:col-span-2 sm:min-h-96 sm:p-10 xl:col-span-6!',
      )}
    >
      <VinylRings className="absolute -top-36 -right-36 -z-10 size-96 sm:-top-24 sm:-right-52 sm:size-[38rem] sm:@min-[60rem]:-right-10" />
      <div
        aria-hidden
        className="absolute inset-0 -z-10 bg-linear-to-r from-[#191527] from-35% to-transparent to-75% max-sm:hidden"
      />
      <div className={cn('relative', clearOfRings, 'sm:before:hidden')}>
        <Heading
          className={cn(
            'max-w-xl leading-none font-bold tracking-tight text-balance break-words',
            start.length > 18
              ? 'text-4xl sm:text-5xl'
              : start.length > 12
                ? 'text-5xl sm:text-6xl'
                : 'text-5xl sm:text-7xl',
          )}
        >
          <bdi>{start}</bdi> <br />
          {end}
        </Heading>
        <p className="mt-4 max-w-lg text-lg text-pretty">
          {formatCount(totals.plays, 'play')}
          {totals.msPlayed > 0 && ` and ${minutes}`}.
          {totals.msPlayed >= TWO_HOURS && ` That’s ${formatLongTime(totals.msPlayed)} of nonstop music.`}
        </p>
      </div>
    </header>
  )
}
