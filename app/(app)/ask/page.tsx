import { CircleHelpIcon } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/app/_components/page-header'
import { Button } from '@/app/_ui/button'
import { requireViewer } from '@/lib/auth/current-viewer'
import { AskInput } from '@/lib/musicnlp/ask-input'
import { ask, type Reply } from '@/lib/musicnlp/client'
import { ConversationContext } from '@/lib/musicnlp/question/conversation-context'
import { loadStartScreen } from '@/lib/musicnlp/start-screen'
import { attachAlbums } from '@/lib/musicnlp/attach-albums'
import { topItems } from '@/lib/stats/top-items'
import type { Viewer } from '@/lib/viewer'
import { AskThread } from './ask-thread'

export const metadata: Metadata = { title: 'Ask Muse' }

type Params = { q?: string | string[] }

export default async function AskPage({ searchParams }: { searchParams: Promise<Params> }) {
  const viewer = await requireViewer()
  const { q } = await searchParams
  const [start, first, records] = await Promise.all([
    loadStartScreen(viewer),
    conversation([q ?? []].flat(), viewer),
    q ? [] : favourites(viewer),
  ])
  return (
    <div className="mx-auto flex min-h-[calc(100dvh-11rem)] max-w-4xl flex-col gap-6 lg:min-h-[calc(100dvh-7rem)]">
      <PageHeader
        title="Ask Muse"
        actions={
          <Button asChild variant="outline" size="sm">
            <Link href="/ask/help">
              <CircleHelpIcon aria-hidden /> What can I ask?
            </Link>
          </Button>
        }
      />
      <AskThread key={JSON.stringify(q ?? '')} start={start} first={first} records={records} />
    </div>
  )
}

/** The most played albums, or tracks if none has an album, shown as covers before the first question. */
async function favourites(viewer: Viewer) {
  const most = (type: 'albums' | 'tracks') => topItems(viewer, { type, period: { from: null, to: null }, pageSize: 5 })
  const { items: albums } = await most('albums')
  const { items } = albums.length > 0 ? { items: albums } : await most('tracks') // an export may name no albums
  return items.map(({ name, artist }) => ({ name, ...(artist && { artist: { name: artist.name } }) }))
}

/** Answers the questions in the address in order, each as a follow-up of the one before. */
async function conversation(queries: string[], viewer: Viewer): Promise<Reply[]> {
  const replies: Reply[] = []
  for (const text of queries.slice(-8)) {
    const query = AskInput.shape.query.safeParse(text)
    if (query.success)
      replies.push(
        await attachAlbums(
          await ask(query.data, viewer, ConversationContext.safeParse(replies.at(-1)?.context).data ?? null),
          viewer,
        ),
      )
  }
  return replies
}
