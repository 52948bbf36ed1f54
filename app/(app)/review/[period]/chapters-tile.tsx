import { cn } from '@/app/_ui/cn'
import { Cover } from '@/app/_components/cover/cover'
import { chapterName } from '@/lib/format/chapter-name'
import type { DateConventions } from '@/lib/format/format-date'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'

type Props = { review: PeriodReview; words: ReviewWords; by: DateConventions; To: StoryLink }

/** This many chapters are a list, which fills the tile better than a single row of covers. */
const LONGEST_LIST = 6

const asList = {
  row: 'flex min-h-16 items-center gap-4 space-y-0',
  track: 'flex min-w-0 flex-1 items-center gap-3',
  cover: 'mb-0 size-14 shrink-0',
}

const inStory = {
  row: 'in-data-story:flex in-data-story:gap-3 in-data-story:min-h-8 in-data-story:items-center in-data-story:space-y-0',
  track: 'in-data-story:flex in-data-story:min-w-0 in-data-story:flex-1 in-data-story:items-center in-data-story:gap-3',
  cover: 'in-data-story:mb-0 in-data-story:size-8 in-data-story:shrink-0 in-data-story:rounded-md',
}

/** "The year in twelve songs", "A song for each week" */
export const chaptersTitle = (review: PeriodReview, { noun }: ReviewWords) =>
  noun === 'year' && withinMusic(review).length === 12
    ? 'The year in twelve songs'
    : `A song for each ${review.chapterUnit}`

/** From the first chapter with music to the last: months before a history begins or after it ends are not without music. */
function withinMusic({ chapters }: PeriodReview) {
  const hasMusic = ({ track }: PeriodReview['chapters'][number]) => track !== null
  return chapters.slice(Math.max(0, chapters.findIndex(hasMusic)), chapters.findLastIndex(hasMusic) + 1)
}

/**
 * The most played song of each month, or of each day, week or year. In the story they are a list instead of a grid, of
 * which twelve rows fit a small phone.
 */
export function ChaptersTile({ review, words, by, To }: Props) {
  const { chapterUnit, span } = review
  const nameWidth = chapterUnit === 'month' ? 'in-data-story:w-10' : 'in-data-story:w-24'
  const chapters = withinMusic(review)
  const isList = chapters.length <= LONGEST_LIST
  return (
    <StoryTile ink="cream" label={chaptersTitle(review, words)} className="sm:col-span-2 xl:col-span-4!">
      <ol
        className={cn(
          'my-auto grid gap-x-4 gap-y-5 in-data-story:grid-cols-1! in-data-story:gap-y-0.5',
          'in-data-story:flex-1 in-data-story:content-between',
          isList ? 'grid-cols-1 gap-y-2' : 'grid-cols-3 sm:grid-cols-4 xl:grid-cols-6',
        )}
      >
        {chapters.map(({ from, to, track }) => (
          <li key={from} className={cn('min-w-0 space-y-1.5', isList && asList.row, inStory.row)}>
            <p className={cn('text-sm font-semibold in-data-story:shrink-0', isList && 'w-24 shrink-0', nameWidth)}>
              <time dateTime={from}>{chapterName(chapterUnit, { from, to }, span, by)}</time>
            </p>
            {track ? (
              <To
                href={`/tracks/${track.id}`}
                className={cn('block leading-tight', isList && asList.track, inStory.track)}
                title={`${track.name.slice(0, 200)}, ${track.artist?.name.slice(0, 200) ?? ''}`}
              >
                <Cover
                  of={track}
                  className={cn('mb-1.5 size-full rounded-lg', isList && asList.cover, inStory.cover)}
                />
                <span className="block min-w-0 flex-1">
                  <span className="one-line block text-sm leading-tight font-semibold">
                    <bdi>{track.name}</bdi>
                  </span>
                  <span className="one-line block text-xs leading-tight">
                    <span className="sr-only">by </span>
                    <bdi>{track.artist?.name}</bdi>
                  </span>
                </span>
              </To>
            ) : (
              <span
                className={cn(
                  'grid aspect-square place-items-center rounded-lg border border-current/30 text-xs',
                  isList && asList.cover,
                  'in-data-story:block in-data-story:aspect-auto in-data-story:border-0',
                )}
              >
                no music
              </span>
            )}
          </li>
        ))}
      </ol>
    </StoryTile>
  )
}
