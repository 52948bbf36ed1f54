'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { PasswordField } from '@/app/_components/form/password-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { changeEmailAction } from './actions'

export function EmailForm({ hasPassword }: { hasPassword: boolean }) {
  return (
    <ActionForm action={changeEmailAction} clears>
      <Field name="email" label="New email" type="email" autoComplete="email" required />
      {hasPassword ? (
        <PasswordField name="password" label="Your password" autoComplete="current-password" />
      ) : (
        <input type="hidden" name="password" value="" />
      )}
      <SubmitButton done="Your email is changed">Change email</SubmitButton>
    </ActionForm>
  )
}
