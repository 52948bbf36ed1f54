import type { Metadata } from 'next'
import { Panel } from '@/app/_components/panel'
import { readSecondFactor } from '@/lib/account/second-factor-settings'
import { readSettings } from '@/lib/account/settings'
import { hasLinked } from '@/lib/sign-in/link-identity'
import { signInProviders } from '@/lib/sign-in/sign-in-providers'
import { requireViewer } from '@/lib/auth/current-viewer'
import { isSharedDemo } from '@/lib/sign-in/demo-lock'
import { DemoNotice } from '../demo-notice'
import { EmailForm } from './email-form'
import { PasswordForm } from './password-form'
import { ProviderPanel } from './provider-panel'
import { SecondFactorPanel } from './second-factor-panel'

export const metadata: Metadata = { title: 'Email and password' }

export default async function SecurityPage() {
  const viewer = await requireViewer()
  if (await isSharedDemo(viewer)) return <DemoNotice title="Email and password" what="its email and password" />
  const [{ email, has_password: hasPassword }, secondFactor, providers] = await Promise.all([
    readSettings(viewer),
    readSecondFactor(viewer),
    Promise.all(
      signInProviders.map(async (shown) => ({ ...shown, isLinked: await hasLinked(viewer, shown.provider) })),
    ),
  ])
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
      <SecondFactorPanel {...secondFactor} hasPassword={hasPassword} />
      {providers.map((shown) => (
        <ProviderPanel key={shown.provider} {...shown} />
      ))}
    </>
  )
}
