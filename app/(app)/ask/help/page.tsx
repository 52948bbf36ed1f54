import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { groups, type QuestionKind } from '@/lib/musicnlp/analyzer/kinds/question-kind'
import { questionKinds } from '@/lib/musicnlp/analyzer/kinds/registry'
import { exampleInOwnYears } from '@/lib/musicnlp/analyzer/example-in-history'
import { exampleFor } from '@/lib/musicnlp/analyzer/suggest'
import { loadLibrary } from '@/lib/musicnlp/load-library'
import { canAnswer } from '@/lib/musicnlp/can-answer'
import { capitalized } from '@/lib/format/capitalized'
import { Glossary } from './glossary'

export const metadata: Metadata = { title: 'What can I ask?' }

/** Everything that Muse can be asked, from the registry of question kinds, with names and years of the person's own history. */
export default async function HelpPage() {
  const viewer = await requireViewer()
  const known = await loadLibrary(viewer.userId)
  const shown = questionKinds.filter(({ intent }) => intent !== 'unsupported')
  const input = { ...known, viewer }
  const ownExamples = ({ examples }: QuestionKind) =>
    examples.flatMap((example) => {
      const dated = exampleInOwnYears(example, input)
      const own = dated && exampleFor(dated, known)
      return own && canAnswer(own, input) ? [own] : []
    })
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
          'Ask in a sentence or in keywords, and add dates, names, your life events or devices. After an answer you can ' +
          'go on with “and albums?”, “what about 2023?” or “only weekends”.'
        }
      />
      {Object.entries(groups).map(([group, title]) => (
        <Panel key={group} title={title}>
          <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {shown
              .filter((kind) => kind.group === group)
              .map((kind) => (
                <Kind key={kind.name} title={kind.title} examples={ownExamples(kind)} />
              ))}
          </dl>
        </Panel>
      ))}
      <Glossary />
    </div>
  )
}

function Kind({ title, examples }: { title: string; examples: string[] }) {
  if (examples.length === 0) return null
  return (
    <div className="min-w-0">
      <dt className="font-medium">{title}</dt>
      {examples.map((example) => (
        <dd key={example}>
          <Link
            href={`/ask?q=${encodeURIComponent(example)}`}
            className="block rounded py-1 break-words text-sm text-brand-text hover:underline pointer-coarse:py-2"
          >
            <bdi>{capitalized(example)}</bdi>
          </Link>
        </dd>
      ))}
    </div>
  )
}
