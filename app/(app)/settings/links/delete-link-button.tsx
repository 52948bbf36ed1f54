'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { revokeShareAction } from '@/app/_components/share/actions'
import { DeleteLinkDialog } from '@/app/_components/share/delete-link-dialog'
import { Button } from '@/app/_ui/button'

export function DeleteLinkButton({ id, title }: { id: number; title: string }) {
  return (
    <DeleteLinkDialog
      trigger={
        <Button data-row-action="delete-link" variant="outline" size="sm" aria-label={`Delete link to ${title}`}>
          Delete link…
        </Button>
      }
    >
      <ActionForm action={revokeShareAction}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="destructive" className="max-sm:w-full">
          Delete link
        </SubmitButton>
      </ActionForm>
    </DeleteLinkDialog>
  )
}
