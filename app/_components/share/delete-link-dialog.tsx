import { ConfirmButtons, ConfirmDialog } from '@/app/_components/confirm-dialog'

type Props = {
  /** The button that opens it */
  trigger: React.ReactNode
  /** The button that deletes the link */
  children: React.ReactNode
}

/** Asks first, because a new link to the same view would have another address. */
export function DeleteLinkDialog({ trigger, children }: Props) {
  return (
    <ConfirmDialog
      trigger={trigger}
      title="Delete this link?"
      description="It stops working right away for everyone who has it. A new link will have a different address."
    >
      <ConfirmButtons cancel="Keep it">{children}</ConfirmButtons>
    </ConfirmDialog>
  )
}
