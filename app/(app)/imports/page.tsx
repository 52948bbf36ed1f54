import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import Link from 'next/link'
import type { ImportResponse } from '@/lib/imports/import-response'
import type { PageParams } from '@/app/_components/search-params'
import { PageHeader } from '@/app/_components/page-header'
import { requireViewer } from '@/lib/auth/current-viewer'
import { listImports } from '@/lib/imports/read-imports'
import { FirstDiscoveries } from './first-discoveries'
import { ImportManager } from './import-manager'
import { ImportInstructions } from './import-instructions'

export const metadata: Metadata = { title: 'Import' }

export default async function ImportsPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const [imports, { shared }] = await Promise.all([listImports(viewer), searchParams])
  const isNews = !shared && hasJustFinished(imports, viewer.now)
  return (
    <>
      <PageHeader
        title="Import"
        {...(!isNews && {
          description: (
            <>
              Bring the files that Spotify or another service sent you, zipped or not. The import continues if you leave
              this page, and nothing is counted twice. Or{' '}
              <Link href="/settings/scrobblers" className="font-medium underline underline-offset-4">
                connect a scrobbler
              </Link>{' '}
              to add plays as you listen.
            </>
          ),
        })}
      />
      {isNews && (
        <FirstDiscoveries viewer={viewer} added={imports.length === 1 ? imports[0]?.plays_added : undefined} />
      )}
      <ImportManager imports={imports} by={dateFormat(viewer)}>
        <ImportInstructions isOpen={imports.length === 0} />
      </ImportManager>
    </>
  )
}

const HOUR_MS = 3_600_000

/** Whether the latest import added plays within the last hour, so that what it brought is news. */
function hasJustFinished([latest]: ImportResponse[], now: Date): boolean {
  return Boolean(
    latest?.status === 'done' &&
    latest.plays_added > 0 &&
    latest.finished_at &&
    now.getTime() - Date.parse(latest.finished_at) < HOUR_MS,
  )
}
