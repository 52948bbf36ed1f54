import { CheckIcon } from 'lucide-react'
import type { Metadata } from 'next'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { listMerges } from '@/lib/catalog/list-merges'
import { suggestedArtistLines } from '@/lib/catalog/artist-lines'
import { suggestedMerges, type SuggestedMerge } from '@/lib/catalog/suggested-merges'
import { MergeAllButton } from './merge-all-button'
import { MergeList } from './merge-list'
import { MergeSuggestion } from './merge-suggestion'

export const metadata: Metadata = { title: 'Tidy up' }

const kinds = ['track', 'album', 'artist'] as const

export default async function MergesPage() {
  const viewer = await requireViewer()
  const [merges, suggested, lines] = await Promise.all([
    listMerges(viewer),
    Promise.all(kinds.map(async (kind) => ({ kind, suggestions: await suggestedMerges(viewer, kind) }))),
    suggestedArtistLines(viewer),
  ])
  const alike = suggested.filter(({ suggestions }) => suggestions.length > 0)
  return (
    <>
      <PageHeader
        title="Tidy up"
        description={
          'Merge what is the same music under two names, such as “Song” and “Song – Remastered 2011”. ' +
          'This only changes your own statistics, and you can undo it.'
        }
      />
      {alike.length === 0 && lines.length === 0 && (
        <EmptyState icon={CheckIcon} title="All tidy">
          No possible duplicates found.
        </EmptyState>
      )}
      {alike.map(({ kind, suggestions }) => (
        <SuggestionsPanel
          key={kind}
          title={`Possible duplicate ${kind}s`}
          summary="The most played of each is kept."
          kind={kind}
          suggestions={suggestions}
        />
      ))}
      {lines.length > 0 && (
        <SuggestionsPanel
          title="Several artists in one name"
          summary="Merging them counts “A feat. B” and “A & B” as A."
          kind="artist"
          suggestions={lines}
        />
      )}
      {merges.length > 0 && (
        <Panel title="Merged" summary="The latest first.">
          <MergeList merges={merges} />
        </Panel>
      )}
    </>
  )
}

type PanelProps = {
  title: string
  summary: string
  kind: SuggestedMerge['kind']
  suggestions: SuggestedMerge[]
}

function SuggestionsPanel({ title, summary, kind, suggestions }: PanelProps) {
  const all = suggestions.map(({ target, sources }) => ({
    targetId: target.id,
    sourceIds: sources.map(({ id }) => id),
  }))
  return (
    <Panel
      title={title}
      summary={summary}
      action={suggestions.length > 1 && <MergeAllButton kind={kind} suggestions={all} />}
    >
      <ul className="divide-y">
        {suggestions.map((suggestion) => (
          <MergeSuggestion key={suggestion.target.id} suggestion={suggestion} />
        ))}
      </ul>
    </Panel>
  )
}
