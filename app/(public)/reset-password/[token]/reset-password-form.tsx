'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { PasswordField } from '@/app/_components/form/password-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { resetPasswordAction } from './actions'

export function ResetPasswordForm({ token, username }: { token: string; username: string }) {
  return (
    <ActionForm action={resetPasswordAction}>
      <input type="hidden" name="token" value={token} />
      {/* Tells password managers which account the new password belongs to. */}
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      <PasswordField
        name="password"
        label="New password"
        autoComplete="new-password"
        autoFocus
        hint="At least 10 characters. A few words you’ll remember are best."
      />
      <SubmitButton size="lg" className="w-full">
        Set password
      </SubmitButton>
    </ActionForm>
  )
}
