import { formatCount, formatShare } from '@/lib/format/format-number'
import { platformLabels } from '@/lib/format/platform-labels'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'

/** Skips, shuffle and platform. If the export has none of these, the artist played in most months takes their place. */
export function HabitsTile({
  review: {
    habits,
    loyal: [loyal, ...others],
    calendar,
  },
  To,
}: {
  review: PeriodReview
  To: StoryLink
}) {
  const { skipRate, shuffleShare, platforms } = habits
  if (skipRate === null && !loyal) return null
  // Months before the first play and after the last are not months without anyone.
  const months = monthsWithMusic(calendar)
  const isEveryMonth = loyal?.months === months
  const name = loyal && (
    <To href={`/artists/${loyal.id}`} className="font-semibold">
      <bdi>{loyal.name.slice(0, 80)}</bdi>
    </To>
  )
  const platform = platforms.find(({ value }) => value !== null)?.value
  const facts = [
    shuffleShare !== null && `${formatShare(shuffleShare)} on shuffle`,
    platform && isPlatform(platform) && `Mostly on ${platformLabels[platform]}`,
    skipRate !== null && loyal && months > 2 && (
      <>
        {name} in {isEveryMonth ? 'every month' : `${loyal.months} of ${months} months`}
      </>
    ),
  ].filter(Boolean)
  return (
    <StoryTile ink="rose" label={habitsTitle(habits)}>
      <div>
        <BigFigure>{skipRate !== null ? formatShare(skipRate) : loyal?.months}</BigFigure>
        <p className="mt-1">
          {skipRate !== null ? (
            'of all plays skipped.'
          ) : (
            <>
              {isEveryMonth ? 'months' : `of ${months} months`} with {name}
              {isEveryMonth ? ': every month with music.' : ', more than with anyone else.'}
            </>
          )}
        </p>
      </div>
      {facts.length > 0 && (
        <ul className="space-y-1.5 text-pretty">
          {facts.map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
      {skipRate === null && others.length > 0 && (
        <div>
          <p className="text-sm font-semibold">And also</p>
          <ol className="mt-2 space-y-1.5 in-data-story:space-y-3 in-data-story:text-lg">
            {others.slice(0, 4).map((other) => (
              <li key={other.id} className="flex justify-between gap-3">
                <bdi className="one-line">{other.name}</bdi>
                <span className="shrink-0 tabular-nums">{formatCount(other.months, 'month')}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </StoryTile>
  )
}

/** Of plays that say how they ended, or else of the artist played in most months. */
export const habitsTitle = ({ skipRate }: PeriodReview['habits']) =>
  skipRate === null ? 'A constant companion' : 'Listening habits'

const monthsWithMusic = (calendar: PeriodReview['calendar']) =>
  new Set(calendar.filter(({ plays }) => plays > 0).map(({ date }) => date.slice(0, 7))).size

const isPlatform = (value: string): value is keyof typeof platformLabels => value in platformLabels
