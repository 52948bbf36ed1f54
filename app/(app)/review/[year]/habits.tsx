import { formatShare } from '@/lib/format/number'
import { platformLabels } from '@/lib/format/platform'
import { Big, Tile } from '@/app/_components/story/tile'
import type { YearReview } from '@/lib/stats/year-review'
import type { StoryLink } from './story-link'

/** Skips, shuffle, and where it played; some exports tell none of it, then who was there month after month. */
export function Habits({ review: { habits, loyal: [loyal] }, To }: { review: YearReview; To: StoryLink }) {
  const isSkipKnown = habits.skipRate !== null
  if (!isSkipKnown && !loyal) return null
  const name = loyal && <To href={`/artists/${loyal.id}`} className="font-semibold"><bdi>{loyal.name.slice(0, 80)}</bdi></To>
  const platform = habits.platforms.find(({ value }) => value !== null)?.value
  return (
    <Tile ink="rose" label="Habits">
      <div>
        <Big>{habits.skipRate !== null ? formatShare(habits.skipRate) : `${loyal?.months} of 12`}</Big>
        <p className="mt-1">{isSkipKnown ? 'of all plays skipped' : <>months with {name}, as loyal as you were to nobody else</>}</p>
      </div>
      <ul className="space-y-1.5 text-pretty">
        {habits.shuffleShare !== null && <li>{formatShare(habits.shuffleShare)} on shuffle</li>}
        {platform && isPlatform(platform) && <li>Mostly on {platformLabels[platform]}</li>}
        {isSkipKnown && loyal && <li>Most loyal to {name}, in {loyal.months} of 12 months</li>}
      </ul>
    </Tile>
  )
}

const isPlatform = (value: string): value is keyof typeof platformLabels => value in platformLabels
