'use client'
import { ConfirmButtons, ConfirmDialog } from '@/app/_components/confirm-dialog'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Button } from '@/app/_ui/button'
import { ConfirmPasswordField } from '../confirm-password-field'
import { deleteAccountAction } from './actions'

export function DeleteAccountForm({ username, hasPassword }: { username: string; hasPassword: boolean }) {
  return (
    <ConfirmDialog
      trigger={
        <Button variant="outline" className="w-fit text-destructive">
          Delete my account…
        </Button>
      }
      title={`Delete ${username} permanently?`}
      description="All your plays, events, links and files will be deleted right away. This can’t be undone."
    >
      <ActionForm action={deleteAccountAction}>
        <ConfirmPasswordField hasPassword={hasPassword} />
        <ConfirmButtons cancel="Keep my account">
          <SubmitButton variant="destructive" className="max-sm:w-full">
            Delete everything
          </SubmitButton>
        </ConfirmButtons>
      </ActionForm>
    </ConfirmDialog>
  )
}
