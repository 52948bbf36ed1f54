import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { Panel } from '@/app/_components/panel'
import { isAdministrator } from '@/lib/admin/administrator'
import { latestExport } from '@/lib/account/export/exports'
import { readSettings } from '@/lib/account/settings'
import { requireViewer } from '@/lib/auth/current-viewer'
import { isSharedDemo } from '@/lib/sign-in/demo-lock'
import { DemoNotice } from '../demo-notice'
import { DeleteAccountForm } from './delete-account-form'
import { ExportPanel } from './export-panel'

export const metadata: Metadata = { title: 'Your data' }

export default async function AccountPage() {
  const viewer = await requireViewer()
  const [latest, settings, isDemo, administers] = await Promise.all([
    latestExport(viewer),
    readSettings(viewer),
    isSharedDemo(viewer),
    isAdministrator(viewer),
  ])
  return (
    <>
      <Panel
        title="Export your data"
        summary={
          'A zip with every play as JSON and CSV, your events, hall of fame and merges, which you can import again, ' +
          'here or on another server. Or the plays that count, for another service.'
        }
      >
        <ExportPanel latest={latest} by={dateFormat(viewer)} />
      </Panel>
      {isDemo ? (
        <DemoNotice title="Delete your account" what="it" />
      ) : (
        <Panel
          title="Delete your account"
          summary="All your plays, lists and files are deleted immediately. This can’t be undone, so export your data first."
        >
          <DeleteAccountForm
            username={settings.username}
            hasPassword={settings.has_password}
            isAdministrator={administers}
          />
        </Panel>
      )}
    </>
  )
}
