import { isAdministrator } from '@/lib/admin/administrator'
import { requireViewer } from '@/lib/auth/current-viewer'
import { SettingsHeader } from './settings-header'
import { SettingsNav } from './settings-nav'

export default async function SettingsLayout({ children }: { children: React.ReactNode }) {
  const viewer = await requireViewer()
  return (
    <>
      <SettingsHeader />
      <div className="flex flex-col gap-6 md:flex-row md:gap-10">
        <SettingsNav isAdministrator={await isAdministrator(viewer)} />
        <div className="min-w-0 max-w-2xl flex-1 space-y-6">{children}</div>
      </div>
    </>
  )
}
