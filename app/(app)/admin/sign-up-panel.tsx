import { Panel } from '@/app/_components/panel'
import { env } from '@/lib/env'
import { InviteForm } from './invite-form'

const modes = {
  open: 'Everybody can create an account.',
  invite: 'Only people with an invitation can create an account. Each link works once, for two weeks.',
  oidc: `Only people who sign in with ${env.OIDC_NAME} get an account.`,
  closed: 'Nobody can create an account.',
}

export function SignUpPanel() {
  return (
    <Panel title="Sign-up" summary={`${modes[env.SIGN_UP]} Set SIGN_UP to open, invite, oidc or closed to change it.`}>
      {env.SIGN_UP === 'invite' && <InviteForm />}
    </Panel>
  )
}
