import { cn } from '@/app/_ui/cn'
import { Cover } from '@/app/_components/cover/cover'
import { chapterName } from '@/lib/format/chapter-name'
import type { DateConventions } from '@/lib/format/format-date'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'

type Props = { review: PeriodReview; words: ReviewWords; today: string; by: DateConventions; To: StoryLink }

/** Few parts fill the tile's width. */
const columns: Record<number, string> = {
  2: 'grid-cols-2 lg:grid-cols-3',
  3: 'grid-cols-3',
  4: 'grid-cols-2 sm:grid-cols-4',
  5: 'grid-cols-3 sm:grid-cols-5',
}

/** "The year in twelve songs", "A song for each week" */
export const chaptersTitle = ({ chapters, chapterUnit }: PeriodReview, { noun }: ReviewWords) =>
  noun === 'year' && chapters.length === 12 ? 'The year in twelve songs' : `A song for each ${chapterUnit}`

/** The most played song of each month, or of each day, week or year. Those to come are left out. */
export function ChaptersTile({ review, words, today, by, To }: Props) {
  const { chapterUnit, span } = review
  const chapters = review.chapters.filter(({ from }) => from <= today)
  return (
    <StoryTile ink="cream" label={chaptersTitle(review, words)} className="sm:col-span-2 lg:col-span-4!">
      <ol
        className={cn(
          'my-auto grid gap-x-4 gap-y-5',
          columns[chapters.length] ?? 'grid-cols-3 sm:grid-cols-4 lg:grid-cols-6',
        )}
      >
        {chapters.map(({ from, to, track }) => (
          <li key={from} className="min-w-0 space-y-1.5">
            <p className="text-sm font-semibold">
              <time dateTime={from}>{chapterName(chapterUnit, { from, to }, span, by)}</time>
            </p>
            {track ? (
              <To
                href={`/tracks/${track.id}`}
                className="block leading-tight"
                title={`${track.name.slice(0, 200)}, ${track.artist?.name.slice(0, 200) ?? ''}`}
              >
                <Cover of={track} className="mb-1.5 size-full rounded-lg" />
                <span className="one-line block text-sm font-semibold">
                  <bdi>{track.name}</bdi>
                </span>
                <span className="one-line block text-xs">
                  <bdi>{track.artist?.name}</bdi>
                </span>
              </To>
            ) : (
              <span className="grid aspect-square place-items-center rounded-lg border border-current/30 text-xs">
                no music
              </span>
            )}
          </li>
        ))}
      </ol>
    </StoryTile>
  )
}
