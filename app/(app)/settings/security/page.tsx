import type { Metadata } from 'next'
import { Panel } from '@/app/_components/panel'
import { readSettings } from '@/lib/account/settings'
import { hasSpotify } from '@/lib/sign-in/next-auth-options'
import { hasLinkedSpotify } from '@/lib/sign-in/link-spotify'
import { requireViewer } from '@/lib/auth/current-viewer'
import { isSharedDemo } from '@/lib/sign-in/demo-lock'
import { DemoNotice } from '../demo-notice'
import { EmailForm } from './email-form'
import { PasswordForm } from './password-form'
import { SpotifyPanel } from './spotify-panel'

export const metadata: Metadata = { title: 'Email and password' }

export default async function SecurityPage() {
  const viewer = await requireViewer()
  if (await isSharedDemo(viewer)) return <DemoNotice title="Email and password" what="its email and password" />
  const { email, has_password: hasPassword } = await readSettings(viewer)
  return (
    <>
      <Panel
        title="Email"
        summary={
          <>
            You sign in with <span className="font-medium break-all text-foreground">{email}</span> or your username.
          </>
        }
      >
        <EmailForm hasPassword={hasPassword} />
      </Panel>
      <Panel title="Password" summary="Changing it signs you out everywhere else.">
        <PasswordForm hasPassword={hasPassword} />
      </Panel>
      {hasSpotify && <SpotifyPanel isLinked={await hasLinkedSpotify(viewer)} />}
    </>
  )
}
