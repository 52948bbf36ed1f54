'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { PasswordField } from '@/app/_components/form/password-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { signInAction } from './actions'

export function SignInForm({ next }: { next: string }) {
  return (
    <ActionForm action={signInAction}>
      <input type="hidden" name="next" value={next} />
      <Field
        name="login"
        label="Username or email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        autoFocus
      />
      <PasswordField name="password" label="Password" autoComplete="current-password" />
      <SubmitButton size="lg" className="w-full">
        Sign in
      </SubmitButton>
    </ActionForm>
  )
}
