import { CircleHelpIcon } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import type { AskedBefore } from '@/app/_components/muse/use-conversation'
import { PageHeader } from '@/app/_components/page-header'
import { Button } from '@/app/_ui/button'
import { requireViewer } from '@/lib/auth/current-viewer'
import { AskInput } from '@/lib/musicnlp/ask-input'
import { ask } from '@/lib/musicnlp/client'
import { ConversationContext } from '@/lib/musicnlp/question/conversation-context'
import { loadStartScreen } from '@/lib/musicnlp/start-screen'
import { attachAlbums } from '@/lib/musicnlp/attach-albums'
import { topItems } from '@/lib/stats/top-items'
import type { Viewer } from '@/lib/viewer'
import { AskThread } from './ask-thread'
import { MOST_KEPT } from './most-kept'

export const metadata: Metadata = { title: 'Ask Muse' }

/** `alone`: the places of the questions that lean on none before them */
type Params = { q?: string | string[]; alone?: string | string[] }

export default async function AskPage({ searchParams }: { searchParams: Promise<Params> }) {
  const viewer = await requireViewer()
  const { q, alone } = await searchParams
  const [start, first, records] = await Promise.all([
    loadStartScreen(viewer),
    conversation([q ?? []].flat(), new Set([alone ?? []].flat().map(Number)), viewer),
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

/** Answers the questions in the address in order, each as a follow-up of the one before unless it stood alone. */
async function conversation(queries: string[], alone: ReadonlySet<number>, viewer: Viewer): Promise<AskedBefore[]> {
  const asked: AskedBefore[] = []
  for (const [at, text] of queries.slice(0, MOST_KEPT).entries()) {
    const query = AskInput.shape.query.safeParse(text)
    if (!query.success) continue
    const before = alone.has(at) ? null : ConversationContext.safeParse(asked.at(-1)?.reply.context).data
    const reply = await attachAlbums(await ask(query.data, viewer, before ?? null), viewer)
    asked.push({ reply, isFollowUp: at > 0 && !alone.has(at) })
  }
  return asked
}
