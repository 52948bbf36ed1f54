import { formatShare } from '@/lib/format/format-number'
import { platformLabels } from '@/lib/format/platform-labels'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { YearReview } from '@/lib/stats/year-review'
import type { StoryLink } from './story-link'

/** Skips, shuffle and platform. If the export has none of these, the artist played in most months takes their place. */
export function HabitsTile({
  review: {
    habits,
    loyal: [loyal],
  },
  To,
}: {
  review: YearReview
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
  return (
    <StoryTile ink="rose" label="Habits">
      <div>
        <BigFigure>{skipRate !== null ? formatShare(skipRate) : loyal?.months}</BigFigure>
        <p className="mt-1">
          {skipRate !== null ? (
            'of all plays skipped'
          ) : (
            <>of 12 months with {name}, as loyal as you were to nobody else</>
          )}
        </p>
      </div>
      <ul className="space-y-1.5 text-pretty">
        {shuffleShare !== null && <li>{formatShare(shuffleShare)} on shuffle</li>}
        {platform && isPlatform(platform) && <li>Mostly on {platformLabels[platform]}</li>}
        {skipRate !== null && loyal && (
          <li>
            Most loyal to {name}, in {loyal.months} of 12 months
          </li>
        )}
      </ul>
    </StoryTile>
  )
}

const isPlatform = (value: string): value is keyof typeof platformLabels => value in platformLabels
