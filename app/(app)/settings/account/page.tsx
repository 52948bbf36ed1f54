import type { Metadata } from 'next'
import { Panel } from '@/app/_components/panel'
import { latestExport } from '@/lib/account/export/exports'
import { readSettings } from '@/lib/account/settings'
import { requireViewer } from '@/lib/auth/current-viewer'
import { DeleteAccountForm } from './delete-account-form'
import { ExportPanel } from './export-panel'

export const metadata: Metadata = { title: 'Your data' }

export default async function AccountPage() {
  const viewer = await requireViewer()
  const [latest, settings] = await Promise.all([latestExport(viewer), readSettings(viewer)])
  return (
    <>
      <Panel
        title="Take everything with you"
        summary="A zip with every play as JSON and CSV, your events, hall of fame and merges. MusicMuse reads it again, here or elsewhere."
      >
        <ExportPanel latest={latest} timeZone={viewer.timeZone} />
      </Panel>
      <Panel
        title="Delete your account"
        summary="Every play, list and file of yours is removed at once. Nobody can bring it back, so download everything first."
      >
        <DeleteAccountForm username={settings.username} hasPassword={settings.has_password} />
      </Panel>
    </>
  )
}
