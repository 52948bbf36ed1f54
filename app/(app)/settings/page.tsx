import type { Metadata } from 'next'
import { isAdministrator } from '@/lib/admin/administrator'
import { requireViewer } from '@/lib/auth/current-viewer'
import ProfilePage from './profile/page'
import { SectionList } from './section-list'

export const metadata: Metadata = { title: 'Settings' }

/** The list of sections on a phone; on a wide screen, where it stands beside every section, the first of them. */
export default async function SettingsPage() {
  const viewer = await requireViewer()
  return (
    <>
      <div className="md:hidden">
        <SectionList isAdministrator={await isAdministrator(viewer)} />
      </div>
      <div className="space-y-6 max-md:hidden">
        <ProfilePage />
      </div>
    </>
  )
}
