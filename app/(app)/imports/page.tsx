import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { PageHeader } from '@/app/_components/page-header'
import { requireViewer } from '@/lib/auth/current-viewer'
import { listImports } from '@/lib/imports/read-imports'
import { ImportManager } from './import-manager'
import { ImportInstructions } from './import-instructions'

export const metadata: Metadata = { title: 'Import' }

export default async function ImportsPage() {
  const viewer = await requireViewer()
  const imports = await listImports(viewer)
  return (
    <>
      <PageHeader
        title="Import"
        description={
          'Drop in an export of Spotify or another service, zipped or not. The import continues if you leave this page, and ' +
          'nothing is counted twice.'
        }
      />
      <ImportManager imports={imports} by={dateFormat(viewer)}>
        <ImportInstructions isOpen={imports.length === 0} />
      </ImportManager>
    </>
  )
}
