import { ShareButton } from '@/app/_components/share/share-button'
import type { ReviewWords } from '@/lib/format/review-words'
import { sharedReview } from '@/lib/share/shared-period'
import { periodReview } from '@/lib/stats/period-review'
import { paramsOfPeriod } from '@/lib/time/params-of-period'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Story } from './story'
import { storyPanels } from './story-panels'
import { TooLittle } from './too-little'

/** With fewer plays, a top five is a list of coincidences. */
const FEWEST_PLAYS = 10

type Asked = {
  viewer: Viewer
  period: Period
  words: ReviewWords
  /** The year offered where there is too little to review */
  opening: number
}

/** The panels of a review, or what to review instead where too little was played. */
export async function review({ viewer, period, words, opening }: Asked) {
  const reviewed = await periodReview(viewer, period)
  const { plays } = reviewed.totals
  if (plays < FEWEST_PLAYS) return <TooLittle period={period} words={words} plays={plays} opening={opening} />
  const panels = storyPanels({ review: reviewed, words, viewer })
  const params = paramsOfPeriod(period)
  const pictures = `/api/images/review?${new URLSearchParams(params)}`
  const shared = sharedReview(params)
  return (
    <Story
      title={words.title}
      panels={panels.map((one) => ({ ...one, pictureHref: `${pictures}&panel=${one.key}` }))}
      shared={shared}
    >
      <ShareButton shared={shared} title={words.title} imageHref={pictures} />
    </Story>
  )
}
