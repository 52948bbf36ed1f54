'use client'
import { PlusIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from '@/app/_ui/dialog'
import { ChooseTrack } from './choose-track'
import { addPlayAction } from './hand-actions'
import { PlayTimeFields } from './play-time-fields'

/** Adds a play that no file or player told of. `now` is the local time, like 2026-05-01T20:00. */
export function AddPlayDialog({ now }: { now: string }) {
  const [isOpen, setOpen] = useState(false)
  const router = useRouter()
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">
          <PlusIcon aria-hidden /> Add a play
        </Button>
      </DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Add a play</DialogTitle>
          <DialogDescription>
            For music that your files and players don’t know of. It counts like any other play, and you can edit or
            delete it.
          </DialogDescription>
        </DialogHeader>
        <ActionForm
          action={addPlayAction}
          onDone={({ isNew }) => {
            setOpen(false)
            toast.message(isNew ? 'Play added' : 'This play is already in your history.')
            router.refresh()
          }}
        >
          <ChooseTrack />
          <PlayTimeFields startedAt={now} />
          <SubmitButton>Add play</SubmitButton>
        </ActionForm>
      </DialogContent>
    </Dialog>
  )
}
