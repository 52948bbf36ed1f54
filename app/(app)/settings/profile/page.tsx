import type { Metadata } from 'next'
import { Panel } from '@/app/_components/panel'
import { readSettings } from '@/lib/account/settings'
import { requireViewer } from '@/lib/auth/current-viewer'
import { PictureForm } from './picture-form'
import { ProfileForm } from './profile-form'

export const metadata: Metadata = { title: 'Profile settings' }

export default async function ProfileSettingsPage() {
  const settings = await readSettings(await requireViewer())
  return (
    <>
      <Panel
        title="Picture"
        summary="PNG, JPEG or WebP, up to 5 MB. It’s cropped to a square, and location and camera data are removed."
      >
        <PictureForm name={settings.display_name ?? settings.username} imageUrl={settings.image_url} />
      </Panel>
      <ProfileForm username={settings.username} displayName={settings.display_name} bio={settings.bio} />
    </>
  )
}
