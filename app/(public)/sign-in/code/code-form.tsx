'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { signInCodeAction } from '../actions'

export function CodeForm() {
  return (
    <ActionForm action={signInCodeAction}>
      <Field
        name="code"
        label="Code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        autoFocus
        required
        hint="Lost your phone? Use one of your recovery codes."
      />
      <SubmitButton size="lg" className="w-full">
        Sign in
      </SubmitButton>
    </ActionForm>
  )
}
