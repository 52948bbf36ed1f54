'use client'
import { useState } from 'react'
import { CopyLine } from '@/app/_components/copy-line'
import { DeleteAccountDialog } from '@/app/_components/delete-account-dialog'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Button } from '@/app/_ui/button'
import { deleteAccountOfAction, disableAccountAction, enableAccountAction, resetLinkAction } from './actions'

type Props = { id: number; username: string; isDisabled: boolean }

export function AccountActions({ id, username, isDisabled }: Props) {
  const [link, setLink] = useState<string | null>(null)
  const own = <input type="hidden" name="id" value={id} />
  return (
    <div className="flex max-w-full flex-col items-end gap-3">
      <div className="flex flex-wrap gap-2">
        <ActionForm action={isDisabled ? enableAccountAction : disableAccountAction}>
          {own}
          <SubmitButton variant="outline" size="sm" aria-label={`${isDisabled ? 'Enable' : 'Disable'} ${username}`}>
            {isDisabled ? 'Enable' : 'Disable'}
          </SubmitButton>
        </ActionForm>
        {!isDisabled && (
          <ActionForm action={resetLinkAction} onDone={setLink}>
            {own}
            <SubmitButton variant="outline" size="sm" aria-label={`Reset link for ${username}`}>
              Reset link
            </SubmitButton>
          </ActionForm>
        )}
        <DeleteAccountButton id={id} username={username} />
      </div>
      {link && (
        <div role="status" className="w-full space-y-2 text-sm">
          <p>Send this link to {username}. It sets a new password, once and within 30 minutes.</p>
          <CopyLine value={link} label="The link" />
        </div>
      )}
    </div>
  )
}

function DeleteAccountButton({ id, username }: Omit<Props, 'isDisabled'>) {
  return (
    <DeleteAccountDialog
      trigger={
        <Button variant="outline" size="sm" className="text-destructive" aria-label={`Delete ${username}`}>
          Delete…
        </Button>
      }
      username={username}
      description="All plays, events, links and files of this account will be deleted right away. This can’t be undone."
      cancel="Keep the account"
      action={deleteAccountOfAction}
    >
      <input type="hidden" name="id" value={id} />
      <Field name="username" label={`Type ${username} to confirm`} autoComplete="off" required />
    </DeleteAccountDialog>
  )
}
