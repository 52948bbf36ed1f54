import type { Metadata } from 'next'
import Link from 'next/link'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { firstValues, withParams, type PageParams } from '@/app/_components/search-params'
import { requireAdministrator } from '@/lib/admin/administrator'
import { AuditFilter, listAuditEntries } from '@/lib/admin/list-audit-entries'
import { requireViewer } from '@/lib/auth/current-viewer'
import { dateFormat } from '@/lib/format/format-date'
import { AuditEntryRow } from './audit-entry-row'
import { AuditFilterForm } from './audit-filter-form'

export const metadata: Metadata = { title: 'Audit log' }

export default async function AuditPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  await notFoundIfMissing(requireAdministrator(viewer))
  const params = await searchParams
  const filter = AuditFilter.parse(firstValues(params))
  const { entries, hasMore } = await listAuditEntries(filter)
  const toPage = (page: number) => withParams(params, { page: page > 1 ? String(page) : undefined })
  return (
    <>
      <PageHeader
        title="Audit log"
        description="Sign-ins and changes to accounts. What people listen to is not in it."
      />
      <Panel title="Entries" more={{ href: '/admin', label: 'Administration' }}>
        <AuditFilterForm account={filter.account} event={filter.event} />
        {entries.length === 0 ? (
          <p className="text-sm text-muted-foreground">No entry matches.</p>
        ) : (
          <ol className="divide-y">
            {entries.map((entry) => (
              <AuditEntryRow key={entry.id} entry={entry} by={dateFormat(viewer)} />
            ))}
          </ol>
        )}
        {(filter.page > 1 || hasMore) && (
          <p className="flex gap-4 text-sm font-medium">
            {filter.page > 1 && <Link href={toPage(filter.page - 1)}>Newer</Link>}
            {hasMore && <Link href={toPage(filter.page + 1)}>Older</Link>}
          </p>
        )}
      </Panel>
    </>
  )
}
