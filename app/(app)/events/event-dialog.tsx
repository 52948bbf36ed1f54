'use client'
import { PlusIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announce } from '@/app/_components/announce'
import { toast } from '@/app/_components/toast/toast'
import { undoable } from '@/app/_components/toast/undoable'
import { Button } from '@/app/_ui/button'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from '@/app/_ui/dialog'
import type { LifeEvent } from '@/lib/events/life-events'
import { deleteEventAction } from './actions'
import { eventToast } from './event-toast'
import { EventForm, type EventDraft } from './event-form'

/** A button that opens the form to add an event, or to edit the given one. With a draft it starts open and filled in. */
export function EventDialog({ event, draft }: { event?: LifeEvent; draft?: EventDraft | undefined }) {
  const [isOpen, setOpen] = useState(draft !== undefined)
  // What was typed before the dialog closed, such as by Escape, is still there when it opens again.
  const [kept, setKept] = useState<EventDraft | undefined>(draft)
  const router = useRouter()
  const sayAdded = (added: LifeEvent) =>
    toast.message(`Added “${added.name}”`, { id: eventToast(added.id), ...undoable(() => removeAgain(added, router)) })
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {event ? (
          <Button variant="outline">Edit</Button>
        ) : (
          <Button>
            <PlusIcon aria-hidden /> Add event
          </Button>
        )}
      </DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{event ? 'Edit event' : 'Add an event'}</DialogTitle>
          <DialogDescription>
            A trip, a job, a love, a birthday: its music becomes a period you can look at everywhere, and ask Muse about
            by name.
          </DialogDescription>
        </DialogHeader>
        <div onInput={({ target }) => setKept(fieldsAround(target))}>
          <EventForm
            event={event}
            draft={kept}
            onDone={(saved) => {
              setKept(undefined)
              setOpen(false)
              if (event) announce(`Saved ${saved.name}`)
              else sayAdded(saved)
            }}
          />
        </div>
      </DialogContent>
    </Dialog>
  )
}

async function removeAgain({ id, name }: LifeEvent, router: ReturnType<typeof useRouter>) {
  const result = await deleteEventAction({ id })
  if (!result.ok) return void toast.error(result.error.message)
  toast.success(`Removed “${name}”`)
  router.push('/events')
}

function fieldsAround(target: EventTarget): EventDraft | undefined {
  const form = target instanceof Element ? target.closest('form') : null
  return form ? Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])) : undefined
}
