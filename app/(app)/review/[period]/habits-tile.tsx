import { formatShare } from '@/lib/format/format-number'
import { platformLabels } from '@/lib/format/platform-labels'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'

/** Skips, shuffle and platform. If the export has none of these, the artist played in most months takes their place. */
export function HabitsTile({
  review: {
    habits,
    loyal: [loyal],
    span: { months },
  },
  To,
}: {
  review: PeriodReview
  To: StoryLink
}) {
  const { skipRate, shuffleShare, platforms } = habits
  if (skipRate === null && !loyal) return null
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
        With {name} in {loyal.months} of {months} months
      </>
    ),
  ].filter(Boolean)
  return (
    <StoryTile ink="rose" label="Habits">
      <div>
        <BigFigure>{skipRate !== null ? formatShare(skipRate) : loyal?.months}</BigFigure>
        <p className="mt-1">
          {skipRate !== null ? (
            'of all plays skipped'
          ) : (
            <>
              of {months} months with {name}, more than with anyone else
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
    </StoryTile>
  )
}

const isPlatform = (value: string): value is keyof typeof platformLabels => value in platformLabels
