import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { groups, type QuestionKind } from '@/lib/musicnlp/analyzer/kinds/question-kind'
import { questionKinds } from '@/lib/musicnlp/analyzer/kinds/registry'
import { exampleFor } from '@/lib/musicnlp/analyzer/suggest'
import { loadLibrary, type LoadedLibrary } from '@/lib/musicnlp/load-library'
import { Glossary } from './glossary'

export const metadata: Metadata = { title: 'What can I ask?' }

/** Everything that Muse can be asked, from the registry of question kinds, with names from the person's own library. */
export default async function HelpPage() {
  const viewer = await requireViewer()
  const known = await loadLibrary(viewer.userId)
  const shown = questionKinds.filter(({ intent }) => intent !== 'unsupported')
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <PageHeader
        eyebrow={
          <Link href="/ask" className="hover:underline">
            Ask Muse
          </Link>
        }
        title="What can I ask?"
        description={
          'Sentences or keywords, with any time, names, events and devices. Follow an answer up with “and ' +
          'albums?”, “what about 2023?” or “only weekends”.'
        }
      />
      {Object.entries(groups).map(([group, title]) => (
        <Panel key={group} title={title}>
          <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {shown
              .filter((kind) => kind.group === group)
              .map((kind) => (
                <Kind key={kind.name} kind={kind} known={known} />
              ))}
          </dl>
        </Panel>
      ))}
      <Glossary />
    </div>
  )
}

function Kind({ kind, known }: { kind: QuestionKind; known: LoadedLibrary }) {
  const examples = kind.examples.flatMap((example) => exampleFor(example, known) ?? [])
  if (examples.length === 0) return null
  return (
    <div className="min-w-0 space-y-1">
      <dt className="font-medium">{kind.title}</dt>
      {examples.map((example) => (
        <dd key={example}>
          <Link
            href={`/ask?q=${encodeURIComponent(example)}`}
            className="block break-words text-sm text-brand-text hover:underline"
          >
            <bdi>{example}</bdi>
          </Link>
        </dd>
      ))}
    </div>
  )
}
