import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { EventInput } from '@/lib/events/event-input'
import { deleteEvent, editEvent, findEvent } from '@/lib/events/life-events'

const ById = z.object({ id: Id })

export const GET = route(ById, async ({ id }, viewer) => ({ event: await findEvent(viewer.userId, id) }))

export const PUT = route(ById.and(EventInput), async ({ id, ...input }, viewer) => ({
  event: await editEvent(viewer.userId, id, input),
}))

export const DELETE = route(ById, async ({ id }, viewer) => ({ event: await deleteEvent(viewer.userId, id) }))
