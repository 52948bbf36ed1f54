'use client'
import { useState } from 'react'
import { ConfirmButtons, ConfirmDialog } from '@/app/_components/confirm-dialog'
import { CopyLine } from '@/app/_components/copy-line'
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
    <ConfirmDialog
      trigger={
        <Button variant="outline" size="sm" className="text-destructive" aria-label={`Delete ${username}`}>
          Delete…
        </Button>
      }
      title={`Delete ${username} permanently?`}
      description="All plays, events, links and files of this account are deleted now. This can’t be undone."
    >
      <ActionForm action={deleteAccountOfAction}>
        <input type="hidden" name="id" value={id} />
        <Field name="username" label={`Type ${username} to confirm`} autoComplete="off" required />
        <ConfirmButtons cancel="Keep the account">
          <SubmitButton variant="destructive" className="max-sm:w-full">
            Delete everything
          </SubmitButton>
        </ConfirmButtons>
      </ActionForm>
    </ConfirmDialog>
  )
}
