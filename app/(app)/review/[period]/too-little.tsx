import { CalendarOffIcon } from 'lucide-react'
import Link from 'next/link'
import { EmptyState } from '@/app/_components/empty-state'
import { reviewHref } from '@/app/_components/review-href'
import { Button } from '@/app/_ui/button'
import { formatCount } from '@/lib/format/format-number'
import type { ReviewWords } from '@/lib/format/review-words'
import { paramsOfPeriod } from '@/lib/time/params-of-period'
import type { Period } from '@/lib/time/period'

type Props = { period: Period; words: ReviewWords; plays: number; opening: number }

/** Says that a span has no or too few plays for a review, and offers one that has. */
export function TooLittle({ period, words, plays, opening }: Props) {
  return (
    <EmptyState
      icon={CalendarOffIcon}
      title={plays === 0 ? 'No music here' : 'A little too quiet for a story'}
      action={
        <>
          {plays > 0 && (
            <Button asChild variant="outline">
              <Link href={`/history?${new URLSearchParams(paramsOfPeriod(period))}`}>Show these plays</Link>
            </Button>
          )}
          {period.name !== `year_${opening}` && (
            <Button asChild variant="outline">
              <Link href={reviewHref({ time_range: `year_${opening}` })}>Review {opening}</Link>
            </Button>
          )}
        </>
      }
    >
      {plays === 0 ? (
        <>
          You played nothing <bdi>{words.when}</bdi>.
        </>
      ) : (
        <>
          There {plays === 1 ? 'is' : 'are'} only {formatCount(plays, 'play')} <bdi>{words.when}</bdi>.
        </>
      )}
    </EmptyState>
  )
}
