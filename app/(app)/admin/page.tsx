import type { Metadata } from 'next'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { PageHeader } from '@/app/_components/page-header'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { requireAdministrator } from '@/lib/admin/administrator'
import { requireViewer } from '@/lib/auth/current-viewer'
import { dateFormat } from '@/lib/format/format-date'
import { AccountsPanel } from './accounts-panel'
import { AuditPanel } from './audit-panel'
import { ImportsPanel } from './imports-panel'
import { JobsPanel } from './jobs-panel'
import { PartsPanel } from './parts-panel'
import { SignUpPanel } from './sign-up-panel'

export const metadata: Metadata = { title: 'Administration' }

/** For whoever runs this instance. Shows how much people use, never what they listen to. */
export default async function AdminPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  await notFoundIfMissing(requireAdministrator(viewer))
  const { search = '', page = '1' } = firstValues(await searchParams)
  return (
    <>
      <PageHeader title="Administration" description="Accounts, jobs and the state of this server." />
      <AccountsPanel viewer={viewer} search={search.slice(0, 40)} page={Math.max(1, Math.trunc(Number(page)) || 1)} />
      <SignUpPanel />
      <ImportsPanel now={viewer.now} by={dateFormat(viewer)} />
      <JobsPanel now={viewer.now} by={dateFormat(viewer)} />
      <PartsPanel by={dateFormat(viewer)} />
      <AuditPanel />
    </>
  )
}
