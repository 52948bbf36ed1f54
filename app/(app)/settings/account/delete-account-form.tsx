'use client'
import { DeleteAccountDialog } from '@/app/_components/delete-account-dialog'
import { Button } from '@/app/_ui/button'
import { ConfirmPasswordField } from '../confirm-password-field'
import { deleteAccountAction } from './actions'

export function DeleteAccountForm({ username, hasPassword }: { username: string; hasPassword: boolean }) {
  return (
    <DeleteAccountDialog
      trigger={
        <Button variant="outline" className="w-fit text-destructive">
          Delete my account…
        </Button>
      }
      username={username}
      description="All your plays, events, links and files will be deleted right away. This can’t be undone."
      cancel="Keep my account"
      action={deleteAccountAction}
    >
      <ConfirmPasswordField hasPassword={hasPassword} />
    </DeleteAccountDialog>
  )
}
