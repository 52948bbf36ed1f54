'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { PasswordField } from '@/app/_components/form/password-field'
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
import { deleteAccountAction } from './actions'

export function DeleteAccountForm({ username, hasPassword }: { username: string; hasPassword: boolean }) {
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="outline" className="w-fit text-destructive">
          Delete my account…
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Delete {username} for good?</AlertDialogTitle>
          <AlertDialogDescription>
            All your plays, events, links and files go now. This cannot be undone.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <ActionForm action={deleteAccountAction}>
          {hasPassword ? (
            <PasswordField name="password" label="Your password" autoComplete="current-password" />
          ) : (
            <input type="hidden" name="password" value="" />
          )}
          <AlertDialogFooter>
            <AlertDialogCancel>Keep my account</AlertDialogCancel>
            <SubmitButton variant="destructive" className="max-sm:w-full">
              Delete everything
            </SubmitButton>
          </AlertDialogFooter>
        </ActionForm>
      </AlertDialogContent>
    </AlertDialog>
  )
}
