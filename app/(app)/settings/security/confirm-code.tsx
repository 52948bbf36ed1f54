'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { CopyLine } from '@/app/_components/copy-line'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { confirmSecondFactorAction } from './actions'

type Props = { secret: string; picture: string; onDone: (codes: string[]) => void }

/** Shows the secret to an authenticator app and asks for a first code of it. */
export function ConfirmCode({ secret, picture, onDone }: Props) {
  return (
    <div className="space-y-5">
      <p className="text-sm">Scan this with your authenticator app, or type the key below into it.</p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        alt="QR code of the key below"
        className="size-48 rounded-lg border bg-white"
      />
      <CopyLine value={secret} label="The key" />
      <ActionForm action={confirmSecondFactorAction} onDone={onDone}>
        <Field
          name="code"
          label="Code from the app"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
          required
        />
        <SubmitButton>Turn on</SubmitButton>
      </ActionForm>
    </div>
  )
}
