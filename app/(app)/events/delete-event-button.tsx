'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { undoable } from '@/app/_components/toast/undoable'
import { Button } from '@/app/_ui/button'
import type { LifeEvent } from '@/lib/events/life-events'
import { deleteEventAction, restoreEventAction } from './actions'
import { eventToast } from './event-toast'

/** Deletes at once; the toast can bring it back. */
export function DeleteEventButton({ id }: { id: number }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const remove = () =>
    startTransition(async () => {
      const result = await deleteEventAction({ id })
      if (!result.ok) return void toast.error(result.error.message)
      router.push('/events')
      toast.message(`Deleted “${result.data.name}”`, {
        id: eventToast(id),
        ...undoable(() => restoreEvent(result.data, router), 20_000),
      })
    })
  return (
    <Button variant="ghost" aria-disabled={isPending} onClick={remove}>
      Delete
    </Button>
  )
}

async function restoreEvent(event: LifeEvent, router: ReturnType<typeof useRouter>) {
  const result = await restoreEventAction(event)
  if (!result.ok) return void toast.error(result.error.message)
  toast.success(`Restored “${event.name}”`)
  router.push(`/events/${event.id}`)
}
