'use client'
import { PencilIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from '@/app/_ui/dialog'
import { editPlayAction } from './hand-actions'
import { PlayTimeFields } from './play-time-fields'

type Props = { id: number; name: string; startedAt: string; length?: string }

/** Edits the time of a play that the person added. */
export function EditPlayButton({ id, name, startedAt, length }: Props) {
  const [isOpen, setOpen] = useState(false)
  const router = useRouter()
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="icon-sm" className="order-first text-muted-foreground" title="Added by you">
          <PencilIcon />
          <span className="sr-only">Edit the play of {name.slice(0, 100)}, which you added</span>
        </Button>
      </DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Edit play</DialogTitle>
          <DialogDescription>
            <bdi>{name}</bdi>
          </DialogDescription>
        </DialogHeader>
        <ActionForm
          action={editPlayAction}
          onDone={() => {
            setOpen(false)
            toast.success('Play saved')
            router.refresh()
          }}
        >
          <input type="hidden" name="id" value={id} />
          <PlayTimeFields startedAt={startedAt} length={length} />
          <SubmitButton>Save</SubmitButton>
        </ActionForm>
      </DialogContent>
    </Dialog>
  )
}
