import 'server-only'
import { z } from 'zod'
import { batchLookups } from '@/lib/batch-lookups'
import { db, pool } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { prepared } from '@/lib/prepared'
import { categoryColors, Category, type EventInput } from './event-input'

/** An event in the API's form. Dates are civil; `end_date` is included, and null while the event is ongoing. */
export type LifeEvent = {
  id: number
  name: string
  category: Category
  start_date: string
  end_date: string | null
  repeats: 'yearly' | null
  description: string | null
  color: string
}

/** A person's events by start date, latest first. */
export const listEvents = async (userId: number): Promise<LifeEvent[]> => (await eventsOf(userId)) ?? []

// A prepared statement for many people, not Prisma: every question to Muse begins with it.
const eventsOf = batchLookups(async (userIds: number[]) => {
  const text = `
    select user_id as "userId", id, name, category::text, start_date::text as "startDate", end_date::text as "endDate",
      repeats_yearly as "repeatsYearly", description, color
    from user_events where user_id = any($1::int[]) order by start_date desc, id desc`
  const { rows } = await pool.query(prepared({ name: 'life-events', text, values: [userIds] }))
  const events = ListedRow.array().parse(rows)
  return new Map(userIds.map((id) => [id, events.filter(({ userId }) => userId === id).map(shown)]))
})

const ListedRow = z.object({
  userId: z.number(),
  id: z.number(),
  name: z.string(),
  category: Category,
  startDate: z.coerce.date(),
  endDate: z.coerce.date().nullable(),
  repeatsYearly: z.boolean(),
  description: z.string().nullable(),
  color: z.string(),
})

/** Throws not_found if the event is not this person's. */
export async function findEvent(userId: number, id: number): Promise<LifeEvent> {
  const row = await db.userEvent.findUnique({ where: { userId_id: { userId, id } } })
  if (!row) throw notFound('event')
  return shown(row)
}

export async function createEvent(userId: number, input: EventInput): Promise<LifeEvent> {
  const { id } = await db.userEvent.create({ data: { userId, ...stored(input) }, select: { id: true } })
  return findEvent(userId, id)
}

/** Throws not_found if the event is not this person's. */
export async function editEvent(userId: number, id: number, input: EventInput): Promise<LifeEvent> {
  const { count } = await db.userEvent.updateMany({ where: { userId, id }, data: stored(input) })
  if (count === 0) throw notFound('event')
  return findEvent(userId, id)
}

/** Brings back an event that deleteEvent returned, at the address it had; one that is there stays as it is. */
export async function restoreEvent(userId: number, id: number, input: EventInput): Promise<LifeEvent> {
  await db.userEvent.createMany({ data: [{ userId, id, ...stored(input) }], skipDuplicates: true })
  return findEvent(userId, id)
}

/** Deletes and returns the event; passing it to restoreEvent brings it back. */
export async function deleteEvent(userId: number, id: number): Promise<LifeEvent> {
  const event = await findEvent(userId, id)
  const { count } = await db.userEvent.deleteMany({ where: { userId, id } })
  if (count === 0) throw notFound('event')
  return event
}

function stored(input: EventInput) {
  return {
    name: input.name,
    startDate: new Date(input.start_date),
    endDate: input.end_date && !input.repeats ? new Date(input.end_date) : null,
    repeatsYearly: input.repeats === 'yearly',
    description: input.description || null,
    category: input.category,
    color: input.color ?? categoryColors[input.category],
  }
}

function shown(row: Omit<z.infer<typeof ListedRow>, 'userId'>): LifeEvent {
  return {
    id: row.id,
    name: row.name,
    category: row.category,
    start_date: civil(row.startDate),
    end_date: row.endDate && civil(row.endDate),
    repeats: row.repeatsYearly ? 'yearly' : null,
    description: row.description,
    color: row.color,
  }
}

const civil = (date: Date) => date.toISOString().slice(0, 10)
