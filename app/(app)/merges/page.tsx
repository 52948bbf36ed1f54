import type { Metadata } from 'next'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { requireViewer } from '@/lib/auth/viewer'
import { listMerges } from '@/lib/catalog/list-merges'
import { suggestedMerges } from '@/lib/catalog/suggested-merges'
import { MergeList } from './merge-list'
import { Suggestion } from './suggestion'

export const metadata: Metadata = { title: 'Tidy up' }

const kinds = ['track', 'album', 'artist'] as const

export default async function MergesPage() {
  const viewer = await requireViewer()
  const [merges, ...suggested] = await Promise.all([listMerges(viewer), ...kinds.map((kind) => suggestedMerges(viewer, kind))])
  return (
    <>
      <PageHeader title="Tidy up" description="Count “Song – Remastered 2011” as “Song”. A merge is yours alone, every figure follows it, and you can take it back." />
      {kinds.map((kind, index) => (
        <Panel key={kind} title={`Looks like one ${kind}`} summary={suggested[index]?.length ? 'The most played of each is kept.' : `No ${kind}s look alike.`}>
          {suggested[index]?.length ? (
            <ul className="divide-y">
              {suggested[index].map((suggestion) => (
                <Suggestion key={`${suggestion.kind} ${suggestion.target.id}`} suggestion={suggestion} />
              ))}
            </ul>
          ) : null}
        </Panel>
      ))}
      <Panel title="Merged" summary={merges.length > 0 ? 'The latest first.' : 'Nothing is merged.'}>
        {merges.length > 0 && <MergeList merges={merges} />}
      </Panel>
    </>
  )
}
