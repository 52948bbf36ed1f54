import { cn } from '@/app/_ui/cn'
import { VinylRings } from '@/app/_components/story/vinyl-rings'
import type { YearReview } from '@/lib/stats/year-review'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { formatDays } from '@/lib/format/format-duration'

/** The title of the review. `owner` is the name shown to others. */
export function TitleTile({ review: { year, totals }, owner }: { review: YearReview; owner?: string }) {
  return (
    <header
      className={cn(
        '@container relative isolate flex min-h-[26rem] flex-col justify-end overflow-hidden rounded-2xl',
        'bg-[#191527] p-6 text-[#f4ecdf] sm:col-span-2 sm:min-h-96 sm:p-10 lg:col-span-6!',
      )}
    >
      <VinylRings className="absolute -top-36 -right-36 -z-10 size-96 sm:-top-24 sm:-right-52 sm:size-[38rem] sm:@min-[60rem]:-right-10" />
      <h1 className="max-w-xl text-5xl leading-none font-bold tracking-tight sm:text-7xl">
        {owner ? <bdi className="break-words">{owner.slice(0, 60)}’s</bdi> : 'Your'} {year}, <br />
        played back
      </h1>
      <p className="mt-4 max-w-lg text-lg text-pretty">
        {formatCount(totals.plays, 'play')}
        {totals.msPlayed > 0 &&
          ` and ${formatNumber(Math.round(totals.msPlayed / 60_000))} minutes. That’s ${formatDays(totals.msPlayed)} of music`}
        .
      </p>
    </header>
  )
}
