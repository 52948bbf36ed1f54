'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { withoutEmptyFields } from '@/app/_components/form/without-empty-fields'
import { action } from '@/lib/http/action'
import { Id } from '@/lib/validation/integer'
import { EventInput } from '@/lib/events/event-input'
import { createEvent, deleteEvent, editEvent, restoreEvent } from '@/lib/events/life-events'

const ById = z.object({ id: Id })

export const createEventAction = action(z.preprocess(withoutEmptyFields, EventInput), async (input, viewer) => {
  const event = await createEvent(viewer.userId, input)
  revalidatePath('/events', 'layout')
  return event
})

export const editEventAction = action(
  z.preprocess(withoutEmptyFields, ById.and(EventInput)),
  async ({ id, ...input }, viewer) => {
    const event = await editEvent(viewer.userId, id, input)
    revalidatePath('/events', 'layout')
    return event
  },
)

/** Returns the event, so that the toast can bring it back. */
export const deleteEventAction = action(ById, async ({ id }, viewer) => {
  const event = await deleteEvent(viewer.userId, id)
  revalidatePath('/events', 'layout')
  return event
})

export const restoreEventAction = action(ById.and(EventInput), async ({ id, ...input }, viewer) => {
  const event = await restoreEvent(viewer.userId, id, input)
  revalidatePath('/events', 'layout')
  return event
})
