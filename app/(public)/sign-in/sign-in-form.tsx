'use client'
import Link from 'next/link'
import { ActionForm } from '@/app/_components/form/action-form'
import { PasswordField } from '@/app/_components/form/password-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { signInAction } from './actions'
import { LoginField } from '../_auth/login-field'

export function SignInForm({ next }: { next: string }) {
  return (
    <ActionForm action={signInAction}>
      <input type="hidden" name="next" value={next} />
      <LoginField />
      <PasswordField name="password" label="Password" autoComplete="current-password" />
      <Link
        href="/forgot-password"
        className="block w-fit text-sm font-medium text-brand-text underline-offset-4 hover:underline"
      >
        Forgot your password?
      </Link>
      <SubmitButton size="lg" className="w-full">
        Sign in
      </SubmitButton>
    </ActionForm>
  )
}
