'use client'
import type { ComponentProps } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { ConfirmPasswordField } from '../confirm-password-field'

type Props<T> = Pick<ComponentProps<typeof ActionForm<T>>, 'action' | 'onDone'> & {
  hasPassword: boolean
  label: string
}

/** An act that only needs the password. */
export function PasswordActionForm<T>({ action, onDone, hasPassword, label }: Props<T>) {
  return (
    <ActionForm action={action} clears {...(onDone && { onDone })}>
      <ConfirmPasswordField hasPassword={hasPassword} />
      <SubmitButton variant="outline">{label}</SubmitButton>
    </ActionForm>
  )
}
