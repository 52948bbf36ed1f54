'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
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
import { Button } from '@/app/_ui/button'
import { revokeTokenAction } from './actions'

export function RevokeTokenButton({ id, name }: { id: number; name: string }) {
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="outline" size="sm" aria-label={`Revoke ${name}`}>
          Revoke
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>
            Revoke <bdi>{name}</bdi>?
          </AlertDialogTitle>
          <AlertDialogDescription>
            Whatever uses it stops working at once. This cannot be undone; you can make another.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <ActionForm action={revokeTokenAction}>
          <input type="hidden" name="id" value={id} />
          <AlertDialogFooter>
            <AlertDialogCancel>Keep it</AlertDialogCancel>
            <SubmitButton variant="destructive" className="max-sm:w-full">
              Revoke
            </SubmitButton>
          </AlertDialogFooter>
        </ActionForm>
      </AlertDialogContent>
    </AlertDialog>
  )
}
