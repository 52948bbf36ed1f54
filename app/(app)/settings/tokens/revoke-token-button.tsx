'use client'
import { ConfirmButtons, ConfirmDialog } from '@/app/_components/confirm-dialog'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Button } from '@/app/_ui/button'
import { revokeTokenAction } from './actions'

export function RevokeTokenButton({ id, name }: { id: number; name: string }) {
  return (
    <ConfirmDialog
      trigger={
        <Button data-row-action="revoke" variant="outline" size="sm" aria-label={`Revoke ${name}`}>
          Revoke
        </Button>
      }
      title={
        <>
          Revoke <bdi>{name}</bdi>?
        </>
      }
      description="Everything that uses it stops working immediately. This can’t be undone, but you can create another."
    >
      <ActionForm action={revokeTokenAction}>
        <input type="hidden" name="id" value={id} />
        <ConfirmButtons cancel="Keep it">
          <SubmitButton variant="destructive" className="max-sm:w-full">
            Revoke
          </SubmitButton>
        </ConfirmButtons>
      </ActionForm>
    </ConfirmDialog>
  )
}
