import type { Metadata } from 'next'
import { PageHeader } from '@/app/_components/page-header'
import { PublicFrame } from '@/app/_components/public-frame'
import { siteUrl } from '@/app/_images/site-url'
import { openLink, type OpenedLink } from './open-link'
import { SharedEvent } from './shared-event'
import { SharedAnswer } from './shared-answer'
import { SharedReview } from './shared-review'
import { SharedTop } from './shared-top'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, title: words } = await openLink((await params).token)
  const title = `${words.slice(0, 100)} · ${name}`
  const description = `What ${name} listened to, on MusicMuse.`
  return {
    metadataBase: await siteUrl(),
    title,
    description,
    openGraph: { title, description, type: 'article' },
    twitter: { card: 'summary_large_image' },
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
