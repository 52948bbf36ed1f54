import type { ActionResult } from '@/lib/http/action'
import { ConfirmButtons, ConfirmDialog } from './confirm-dialog'
import { ActionForm } from './form/action-form'
import { SubmitButton } from './form/submit-button'

type Props<T> = {
  trigger: React.ReactNode
  username: string
  /** What is deleted with the account */
  description: string
  /** The button that deletes nothing */
  cancel: string
  action: (before: ActionResult<T> | null, form: FormData) => Promise<ActionResult<T>>
  /** The field that confirms it */
  children: React.ReactNode
}

/** Asks for a confirmation in a field before an account is deleted, one's own or as an administrator. */
export function DeleteAccountDialog<T>({ trigger, username, description, cancel, action, children }: Props<T>) {
  return (
    <ConfirmDialog trigger={trigger} title={`Delete ${username} permanently?`} description={description}>
      <ActionForm action={action}>
        {children}
        <ConfirmButtons cancel={cancel}>
          <SubmitButton variant="destructive" className="max-sm:w-full">
            Delete everything
          </SubmitButton>
        </ConfirmButtons>
      </ActionForm>
    </ConfirmDialog>
  )
}
