import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { EventInput } from './event-input'
import { createEvent, deleteEvent, editEvent, findEvent, listEvents } from './life-events'

let ann: number
let bob: number

beforeAll(async () => {
  const user = async (username: string) =>
    (await db.user.create({ data: { username, email: `${username}@example.org` } })).id
  ann = await user('ann')
  bob = await user('bob')
})

const event = (input: Partial<EventInput> & { name: string; start_date: string }) => EventInput.parse(input)
const japan = event({
  name: 'Japan',
  start_date: '2019-04-02',
  end_date: '2019-04-20',
  category: 'travel',
  color: '#5C6BC0',
})

test('creates, returns, changes, deletes and restores an event', async () => {
  const made = await createEvent(ann, japan)
  expect(made).toEqual({
    id: made.id,
    name: 'Japan',
    category: 'travel',
    start_date: '2019-04-02',
    end_date: '2019-04-20',
    repeats: null,
    description: null,
    color: '#5c6bc0',
  })
  await editEvent(ann, made.id, { ...japan, name: 'Japan, spring', end_date: undefined })
  expect(await findEvent(ann, made.id)).toMatchObject({ name: 'Japan, spring', end_date: null })
  const deleted = await deleteEvent(ann, made.id)
  expect(await listEvents(ann)).toEqual([])
  const restored = await createEvent(ann, EventInput.parse(deleted))
  expect({ ...restored, id: 0 }).toEqual({ ...deleted, id: 0 })
})

test("another person's event is not found", async () => {
  const { id } = await createEvent(ann, japan)
  for (const attempt of [() => findEvent(bob, id), () => editEvent(bob, id, japan), () => deleteEvent(bob, id)]) {
    await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
  }
  expect(await findEvent(ann, id)).toMatchObject({ name: 'Japan' })
})

test('a birthday repeats and has only one day', async () => {
  expect(
    await createEvent(ann, event({ name: 'Birthday', start_date: '1990-09-21', repeats: 'yearly' })),
  ).toMatchObject({ repeats: 'yearly', end_date: null })
})

test.each([
  [{ name: '', start_date: '2020-01-01' }, 'name'],
  [{ name: 'x'.repeat(101), start_date: '2020-01-01' }, 'name'],
  [{ name: 'Trip', start_date: '2020-02-30' }, 'start_date'],
  [{ name: 'Trip', start_date: '2020-02-02', end_date: '2020-02-01' }, 'end_date'],
  [{ name: 'Trip', start_date: '2020-02-02', color: 'red' }, 'color'],
  [{ name: 'Trip', start_date: '2020-02-02', category: 'fun' }, 'category'],
  [{ name: 'Trip', start_date: '2020-02-02', description: 'x'.repeat(2001) }, 'description'],
])('%j names the field %s', (input, field) => {
  const parsed = EventInput.safeParse(input)
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field])
})
