import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
  AlertDialogTrigger,
} from '@/app/_ui/alert-dialog'

type Props = {
  trigger?: React.ReactNode
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  title: React.ReactNode
  description: string
  children: React.ReactNode
}

/**
 * Asks before something that is hard to undo. `trigger` is the button that opens it, or else `isOpen` does; `children`
 * are ConfirmButtons.
 */
export function ConfirmDialog({ trigger, isOpen, onOpenChange, title, description, children }: Props) {
  return (
    <AlertDialog open={isOpen} onOpenChange={onOpenChange}>
      {trigger && <AlertDialogTrigger asChild>{trigger}</AlertDialogTrigger>}
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{title}</AlertDialogTitle>
          <AlertDialogDescription>{description}</AlertDialogDescription>
        </AlertDialogHeader>
        {children}
      </AlertDialogContent>
    </AlertDialog>
  )
}

/** A button that only closes the dialog, and `children`, the button that confirms. May be inside a form. */
export function ConfirmButtons({ cancel, children }: { cancel: string; children: React.ReactNode }) {
  return (
    <AlertDialogFooter>
      <AlertDialogCancel>{cancel}</AlertDialogCancel>
      {children}
    </AlertDialogFooter>
  )
}
