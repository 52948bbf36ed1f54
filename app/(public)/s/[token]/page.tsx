import type { Metadata } from 'next'
import { PageHeader } from '@/app/_components/page-header'
import { PublicFrame } from '@/app/_components/public-frame'
import { wideSize } from '@/app/_images/render-png'
import { isReviewPanel } from '@/app/_images/review-panel-card'
import { siteUrl } from '@/app/_images/site-url'
import { openLink, type OpenedLink } from './open-link'
import { SharedEvent } from './shared-event'
import { SharedAnswer } from './shared-answer'
import { SharedReview } from './shared-review'
import { SharedTop } from './shared-top'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ panel?: string | string[] }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { token } = await params
  const { name, title: words, shared } = await openLink(token)
  const { panel } = await searchParams
  const title = `${words.slice(0, 100)} · ${name}`
  const description = `What ${name} listened to, on MusicMuse.`
  // The picture of the panel at which the link opens; by default that of the whole view.
  const image = shared.view === 'review' && isReviewPanel(panel) && `/s/${token}/panels/${panel}`
  return {
    metadataBase: await siteUrl(),
    title,
    description,
    openGraph: { title, description, type: 'article', ...(image && { images: { ...wideSize, url: image } }) },
    twitter: { card: 'summary_large_image', ...(image && { images: image }) },
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** The view that a link shows; it has no links to the owner's other data. */
export default async function SharedPage({ params }: Props) {
  const link = await openLink((await params).token)
  return (
    <PublicFrame>
      {link.shared.view !== 'review' && (
        <PageHeader
          eyebrow={<bdi>{link.name}</bdi>}
          title={<bdi className="break-words">{link.title.slice(0, 200)}</bdi>}
        />
      )}
      <View link={link} />
    </PublicFrame>
  )
}

function View({ link }: { link: OpenedLink }) {
  const { owner, shared } = link
  switch (shared.view) {
    case 'top':
      return <SharedTop owner={owner} shared={shared} />
    case 'event':
      return <SharedEvent owner={owner} id={shared.id} />
    case 'review':
      return <SharedReview link={link} shared={shared} />
    case 'muse':
      return <SharedAnswer owner={owner} query={shared.query} />
  }
}
