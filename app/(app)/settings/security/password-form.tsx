'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { PasswordField } from '@/app/_components/form/password-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { changePasswordAction } from './actions'

export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  return (
    <ActionForm action={changePasswordAction} clears>
      {hasPassword ? (
        <PasswordField name="current_password" label="Current password" autoComplete="current-password" />
      ) : (
        <input type="hidden" name="current_password" value="" />
      )}
      <PasswordField
        name="new_password"
        label="New password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words you’ll remember are best."
      />
      <SubmitButton done="Password changed">{hasPassword ? 'Change password' : 'Set password'}</SubmitButton>
    </ActionForm>
  )
}
