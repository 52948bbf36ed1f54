import { imageCard } from '@/app/_images/image-card'
import { ImagePicture } from '@/app/_images/image-picture'
import { renderPng, wideSize } from '@/app/_images/render-png'
import { isReviewPanel, reviewPanelCard } from '@/app/_images/review-panel-card'
import { reviewWords } from '@/lib/format/review-words'
import { periodReview } from '@/lib/stats/period-review'
import { openLink } from '../../open-link'
import { sharedReviewPeriod } from '../../shared-review-period'

const nothing = () => new Response(null, { status: 404 })

/** The preview picture of a link to one panel of a review: `/s/<token>?panel=artists`. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string; panel: string }> }) {
  const { token, panel } = await params
  if (!isReviewPanel(panel)) return nothing()
  const { owner, name, shared, eventName } = await openLink(token)
  if (shared.view !== 'review') return nothing()
  const period = await sharedReviewPeriod(owner, shared)
  const words = reviewWords(period, owner, eventName)
  const { picture, label, ...card } = reviewPanelCard(await periodReview(owner, period), owner, {
    panel,
    name,
    words,
    // A week is shown whole.
    most: panel === 'weekdays' ? 7 : 5,
  })
  const content = { ...card, ...(label && { eyebrow: `${card.eyebrow} · ${label}` }) }
  return renderPng(
    <div style={{ display: 'flex', alignItems: 'center' }}>
      {imageCard(content, false)}
      {picture && <ImagePicture picture={picture} size={280} />}
    </div>,
    wideSize,
    {},
    card.ink,
  )
}
