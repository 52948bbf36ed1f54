import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { EventInput } from '@/lib/events/event-input'
import { deleteEvent, editEvent, findEvent } from '@/lib/events/life-events'
import { LifeEvent } from '../../_schemas/life-event'

const byId = { params: z.object({ id: Id }), errors: ['not_found'], example: { params: { id: 4 } } } as const
const EventReply = z.strictObject({ event: LifeEvent })

export const GET = route(
  { ...byId, summary: 'One life event', response: EventReply.describe('The event.') },
  async ({ id }, viewer) => ({ event: await findEvent(viewer.userId, id) }),
)

export const PUT = route(
  {
    ...byId,
    summary: 'Changes a life event',
    body: EventInput,
    response: EventReply.describe('The event.'),
    example: {
      params: { id: 4 },
      body: { name: 'Japan', category: 'travel', start_date: '2019-04-02', end_date: '2019-04-20' },
    },
  },
  async ({ id, ...input }, viewer) => ({ event: await editEvent(viewer.userId, id, input) }),
)

export const DELETE = route(
  {
    ...byId,
    summary: 'Deletes a life event',
    response: EventReply.describe('The event as it was; posting it again undoes this.'),
  },
  async ({ id }, viewer) => ({ event: await deleteEvent(viewer.userId, id) }),
)
