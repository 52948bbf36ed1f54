'use client'
import { DeleteAccountDialog } from '@/app/_components/delete-account-dialog'
import { Button } from '@/app/_ui/button'
import { ConfirmPasswordField } from '../confirm-password-field'
import { deleteAccountAction } from './actions'

type Props = { username: string; hasPassword: boolean; isAdministrator: boolean }

export function DeleteAccountForm({ username, hasPassword, isAdministrator }: Props) {
  return (
    <DeleteAccountDialog
      trigger={
        <Button variant="outline" className="w-fit text-destructive">
          Delete my account…
        </Button>
      }
      username={username}
      description={isAdministrator ? `${lost} ${successor}` : lost}
      cancel="Keep my account"
      action={deleteAccountAction}
    >
      <ConfirmPasswordField hasPassword={hasPassword} />
    </DeleteAccountDialog>
  )
}

const lost = 'All your plays, events, links and files will be deleted right away. This can’t be undone.'
const successor = 'After that, the oldest other account administers this server, unless its host has named others.'
