import type { Metadata } from 'next'
import Link from 'next/link'
import { openApi } from '@/app/_api-docs/openapi'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { PublicFrame } from '@/app/_components/public/public-frame'
import { OperationEntry } from './operation-entry'

export const metadata: Metadata = { title: 'API', description: 'Every call of the MusicMuse API, with its fields.' }

export default function ApiPage() {
  const { tags, paths } = openApi()
  const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })))
  return (
    <PublicFrame>
      <PageHeader title="API" description={<>Everything a page can do, a program can do too. The same as a document for programs: <Link href="/api/openapi.json" prefetch={false} className="font-medium underline underline-offset-4">openapi.json</Link> (OpenAPI 3.1).</>} />
      <Panel title="How to call it">
        <p className="text-sm text-pretty">Make a personal access token in <Link href="/settings/tokens" className="font-medium underline underline-offset-4">Settings</Link> and send it with each call. A token may do what you may, and sees what you see.</p>
        <pre className="overflow-x-auto rounded-lg bg-muted p-4 text-sm"><code>{'curl -H "Authorization: Bearer mm_…" \\\n  "https://your.server/api/top_items?type=artists&time_range=last_30_days"'}</code></pre>
        <p className="text-sm text-pretty">What goes wrong is told as <code>{'{"error":{"code","message","fields"?}}'}</code> with a fitting status; what you may not see is a 404. Reads carry an ETag.</p>
      </Panel>
      <nav aria-label="Parts of the API" className="flex flex-wrap gap-2">
        {tags.map(({ name }) => <a key={name} href={`#${anchor(name)}`} className="rounded-full border bg-card px-3 py-1 text-sm font-medium hover:bg-accent">{name}</a>)}
      </nav>
      {tags.map(({ name }) => (
        <div key={name} id={anchor(name)} className="scroll-mt-4">
          <Panel title={name}>
            <ul className="divide-y">
              {operations.filter((operation) => operation.tags.includes(name)).map((operation) => <OperationEntry key={operation.operationId} {...operation} />)}
            </ul>
          </Panel>
        </div>
      ))}
    </PublicFrame>
  )
}

const anchor = (name: string) => name.toLowerCase().replaceAll(' ', '-')
