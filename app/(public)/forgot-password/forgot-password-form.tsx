'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { forgotPasswordAction } from './actions'

export function ForgotPasswordForm() {
  return (
    <ActionForm action={forgotPasswordAction}>
      <Field
        name="login"
        label="Username or email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        autoFocus
      />
      <SubmitButton size="lg" className="w-full">
        Send reset link
      </SubmitButton>
    </ActionForm>
  )
}
