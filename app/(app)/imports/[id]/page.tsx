import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { Button } from '@/app/_ui/button'
import { requireViewer } from '@/lib/auth/current-viewer'
import { formatDateTime, dateFormat } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import { countWithoutLength } from '@/lib/imports/count-without-length'
import { readImport } from '@/lib/imports/read-imports'
import { ReportList } from '@/lib/imports/report-lists'
import { ImportFileList } from '../import-file-list'
import { RemoveImportButton } from '../remove-import-button'
import { ImportReview } from './import-review'
import { ReportCounts } from './report-counts'
import { ReportRows } from './report-rows'

export const metadata: Metadata = { title: 'Import report' }

const Params = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) })
const Search = z.object({
  list: ReportList.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ImportReportPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const id = Params.safeParse(await params)
  if (!id.success) notFound()
  const { list, page } = Search.parse(await searchParams)
  const view = await notFoundIfMissing(readImport(viewer, id.data.id))
  if (view.status === 'needs_review') return <ImportReview viewer={viewer} view={view} />
  const ref = { userId: viewer.userId, importId: view.id }
  return (
    <>
      <PageHeader
        eyebrow="Import report"
        title={formatDateTime(new Date(view.created_at), dateFormat(viewer))}
        description={
          view.error ??
          `${formatCount(view.files.filter(({ status }) => status === 'done').length, 'file')} imported. Select a ` +
            'number to see its rows.'
        }
        actions={
          <>
            <RemoveImportButton view={view} leadsTo="/imports" />
            {view.plays_added > 0 && (
              <Button asChild>
                <Link href="/overview">Go to overview</Link>
              </Button>
            )}
          </>
        }
      />
      <ReportCounts view={view} open={list} withoutLength={await countWithoutLength(ref)} />
      {list && <ReportRows viewer={viewer} view={view} list={list} page={page} />}
      <Panel title="Files">
        <ImportFileList files={view.files} />
      </Panel>
    </>
  )
}
