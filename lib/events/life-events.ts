import 'server-only'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { categoryColors, type Category, type EventInput } from './event-input'

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
export async function listEvents(userId: number): Promise<LifeEvent[]> {
  const rows = await db.userEvent.findMany({ where: { userId }, orderBy: [{ startDate: 'desc' }, { id: 'desc' }] })
  return rows.map(shown)
}

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

type Row = Awaited<ReturnType<typeof db.userEvent.findMany>>[number]

function shown(row: Row): LifeEvent {
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
