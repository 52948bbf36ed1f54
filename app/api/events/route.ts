import { z } from 'zod'
import { route } from '@/lib/http/route'
import { EventInput } from '@/lib/events/event-input'
import { createEvent, listEvents } from '@/lib/events/life-events'
import { LifeEvent } from '../_schemas/life-event'

export const GET = route(
  {
    summary: 'The caller’s life events',
    response: z.strictObject({ events: z.array(LifeEvent) }).describe('The events, the latest first.'),
  },
  async (_, viewer) => ({ events: await listEvents(viewer.userId) }),
)

export const POST = route(
  {
    summary: 'Adds a life event',
    body: EventInput,
    response: z.strictObject({ event: LifeEvent }).describe('The event.'),
    status: 201,
    example: { body: { name: 'Japan', category: 'travel', start_date: '2019-04-02', end_date: '2019-04-20' } },
  },
  async (input, viewer) => ({ event: await createEvent(viewer.userId, input) }),
)
