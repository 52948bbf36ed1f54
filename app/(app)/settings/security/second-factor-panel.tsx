'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Panel } from '@/app/_components/panel'
import { ConfirmCode } from './confirm-code'
import { PasswordActionForm } from './password-action-form'
import { RecoveryCodes } from './recovery-codes'
import { removeSecondFactorAction, renewRecoveryCodesAction, startSecondFactorAction } from './actions'

type Props = { isOn: boolean; recoveryCodesLeft: number; hasPassword: boolean }

export function SecondFactorPanel({ isOn, recoveryCodesLeft, hasPassword }: Props) {
  const [started, setStarted] = useState<{ secret: string; picture: string } | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const router = useRouter()
  const showCodes = (shown: string[]) => {
    setStarted(null)
    setCodes(shown)
    router.refresh()
  }
  return (
    <Panel title="Two-step sign-in" summary={summaryOf(isOn, recoveryCodesLeft)}>
      {codes && <RecoveryCodes codes={codes} />}
      {!isOn && !started && !codes && (
        <PasswordActionForm
          action={startSecondFactorAction}
          hasPassword={hasPassword}
          label="Set up two-step sign-in"
          onDone={setStarted}
        />
      )}
      {!isOn && started && <ConfirmCode {...started} onDone={showCodes} />}
      {isOn && !codes && (
        <div className="space-y-5 divide-y *:pb-5 *:last:pb-0">
          <PasswordActionForm
            action={renewRecoveryCodesAction}
            hasPassword={hasPassword}
            label="Create new recovery codes"
            onDone={showCodes}
          />
          <PasswordActionForm
            action={removeSecondFactorAction}
            hasPassword={hasPassword}
            label="Turn off two-step sign-in"
            onDone={() => setCodes(null)}
          />
        </div>
      )}
    </Panel>
  )
}

function summaryOf(isOn: boolean, left: number) {
  if (!isOn) return 'Also ask for a code from an app on your phone when you sign in. Access tokens keep working.'
  const codes = left === 1 ? '1 recovery code' : `${left} recovery codes`
  return `Signing in asks for a code from your authenticator app. You have ${codes} left.`
}
