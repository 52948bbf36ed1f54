import type { Metadata } from 'next'
import Link from 'next/link'
import { Panel } from '@/app/_components/panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { listEvents } from '@/lib/events/life-events'
import { formatDate, dateFormat } from '@/lib/format/format-date'
import { listShareLinks } from '@/lib/share/share-links'
import { shareTitle } from '@/lib/share/share-title'
import { withBasePath } from '@/lib/base-path'
import { CopyLinkButton } from './copy-link-button'
import { DeleteLinkButton } from './delete-link-button'

export const metadata: Metadata = { title: 'Shared links' }

export default async function LinksPage() {
  const viewer = await requireViewer()
  const [shared, events] = await Promise.all([listShareLinks(viewer), listEvents(viewer.userId)])
  const eventName = (id: number) => events.find((event) => event.id === id)?.name
  const links = shared.map((link) => ({ ...link, words: shareTitle(link.shared, viewer, eventName) }))
  return (
    <Panel
      title="Shared links"
      summary={
        'Anyone with a link can see that one page, whatever your privacy settings say. ' +
        'When you delete a link, it stops working immediately.'
      }
    >
      {links.length === 0 ? (
        <p className="text-sm text-muted-foreground">
          You haven’t shared anything. Use the Share button on a top list, an event or a year in review.
        </p>
      ) : (
        <ul className="divide-y">
          {links.map(({ id, token, words, createdAt }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0"
            >
              <div className="min-w-0 flex-1 basis-48">
                <Link
                  href={`/s/${token}`}
                  title={words}
                  prefetch={false}
                  className="one-line block rounded text-sm font-medium underline underline-offset-4"
                >
                  <bdi>{words}</bdi>
                </Link>
                <p className="text-sm text-muted-foreground">Created {formatDate(createdAt, dateFormat(viewer))}</p>
              </div>
              <div className="flex gap-2">
                <CopyLinkButton path={withBasePath(`/s/${token}`)} title={words} />
                <DeleteLinkButton id={id} title={words} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
