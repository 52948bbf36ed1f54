'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { changeEmailAction } from './actions'
import { ConfirmPasswordField } from '../confirm-password-field'

export function EmailForm({ hasPassword }: { hasPassword: boolean }) {
  return (
    <ActionForm action={changeEmailAction} clears>
      <Field name="email" label="New email" type="email" autoComplete="email" required />
      <ConfirmPasswordField hasPassword={hasPassword} />
      <SubmitButton done="Email changed">Change email</SubmitButton>
    </ActionForm>
  )
}
