import { z } from 'zod'
import { route } from '@/lib/http/route'
import { EventInput } from '@/lib/events/event-input'
import { createEvent, listEvents } from '@/lib/events/life-events'

export const GET = route(z.object({}), async (_, viewer) => ({ events: await listEvents(viewer.userId) }))

export const POST = route(EventInput, async (input, viewer) =>
  Response.json({ event: await createEvent(viewer.userId, input) }, { status: 201 }),
)
