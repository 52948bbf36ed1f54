'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { forgotPasswordAction } from './actions'
import { LoginField } from '../_auth/login-field'

export function ForgotPasswordForm() {
  return (
    <ActionForm action={forgotPasswordAction}>
      <LoginField />
      <SubmitButton size="lg" className="w-full">
        Send reset link
      </SubmitButton>
    </ActionForm>
  )
}
