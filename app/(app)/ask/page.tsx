import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/app/_components/page-header'
import { requireViewer } from '@/lib/auth/viewer'
import { AskInput } from '@/lib/musicnlp/ask-input'
import { ask, type Reply } from '@/lib/musicnlp/client'
import { Context } from '@/lib/musicnlp/context'
import { museStart } from '@/lib/musicnlp/muse-start'
import type { Viewer } from '@/lib/viewer'
import { AskThread } from './ask-thread'

export const metadata: Metadata = { title: 'Ask Muse' }

type Params = { q?: string | string[] }

export default async function AskPage({ searchParams }: { searchParams: Promise<Params> }) {
  const viewer = await requireViewer()
  const { q } = await searchParams
  const [start, first] = await Promise.all([museStart(viewer), conversation([q ?? []].flat(), viewer)])
  return (
    <div className="mx-auto flex min-h-[calc(100dvh-11rem)] max-w-4xl flex-col gap-8 lg:min-h-[calc(100dvh-7rem)]">
      <PageHeader
        title="Ask Muse"
        description="Plain questions about your listening, answered exactly, or not at all."
        actions={<Link href="/ask/help" className="rounded text-sm font-medium text-brand-text hover:underline">What can I ask?</Link>}
      />
      <AskThread key={JSON.stringify(q ?? '')} start={start} first={first} timeZone={viewer.timeZone} />
    </div>
  )
}

/** The questions of the address asked again, each after the one before it. */
async function conversation(queries: string[], viewer: Viewer): Promise<Reply[]> {
  const replies: Reply[] = []
  for (const text of queries.slice(-8)) {
    const query = AskInput.shape.query.safeParse(text)
    if (query.success) replies.push(await ask(query.data, viewer, Context.safeParse(replies.at(-1)?.context).data ?? null))
  }
  return replies
}
