import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { route } from '@/lib/http/route'
import { bearerHeader, cookieHeader } from '@/lib/testing/auth-headers'
import { createPerson } from '@/lib/testing/test-person'

let people = 0
let computed = 0
let meanwhile = async () => {}
let userId: number
let headers: Record<string, string>

const figures = route(
  {
    summary: 'Figures of a test',
    query: z.object({ n: z.string().optional(), username: z.string().optional() }),
    response: z.unknown(),
    isKept: (query) => !query.has('username'),
  },
  async (input, viewer) => {
    computed += 1
    await meanwhile()
    return { ...input, userId: viewer.userId, weekStart: viewer.weekStart }
  },
)
const get = (query = '', sent: Record<string, string> = headers) =>
  figures(new Request(`http://localhost/api/figures${query}`, { headers: sent }))
const bodyOf = async (response: Response) => [response.status, await response.json()]
const change = () => db.$transaction((tx) => bumpHistoryVersion(tx, userId))

beforeEach(async () => {
  userId = (await createPerson(`reader${++people}`)).userId
  headers = await bearerHeader(userId)
  meanwhile = async () => {}
  computed = 0
})

test('answers the same question from what is kept, with the same tag and headers', async () => {
  const first = await get('?n=1')
  const second = await get('?n=1')
  expect(computed).toBe(1)
  expect([...second.headers]).toEqual([...first.headers])
  expect(await second.json()).toEqual(await first.json())
  const etag = first.headers.get('etag') ?? ''
  expect((await get('?n=1', { ...headers, 'if-none-match': etag })).status).toBe(304)
})

test('computes anew for another question, another person, changed settings and a changed history', async () => {
  await get()
  await get('?n=1')
  expect(computed).toBe(2)
  const other = (await createPerson(`other${people}`)).userId
  expect(await bodyOf(await get('', await bearerHeader(other)))).toMatchObject([200, { userId: other }])
  await change()
  expect(await bodyOf(await get())).toMatchObject([200, { userId, weekStart: 1 }])
  await db.userSettings.updateMany({ where: { userId }, data: { weekStart: 0 } })
  expect(await bodyOf(await get())).toMatchObject([200, { weekStart: 0 }])
  expect(computed).toBe(5)
})

test('computes each time what the operation says is not kept', async () => {
  for (const _ of [1, 2]) await get('?username=somebody')
  expect(computed).toBe(2)
})

test('does not keep what was computed while the history changed', async () => {
  meanwhile = change
  await get()
  meanwhile = async () => {}
  await get()
  await get()
  expect(computed).toBe(2)
})

test('does not give what is kept to a revoked token, an ended session or a disabled account', async () => {
  const cookie = await cookieHeader(userId)
  for (const sent of [headers, cookie]) expect((await get('', sent)).status).toBe(200)
  await db.session.deleteMany({ where: { userId } })
  expect((await get('', cookie)).status).toBe(401)
  await db.user.update({ where: { id: userId }, data: { disabledAt: new Date() } })
  expect((await get()).status).toBe(401)
  await db.user.update({ where: { id: userId }, data: { disabledAt: null } })
  expect((await get()).status).toBe(200)
  await db.personalAccessToken.deleteMany({ where: { userId } })
  expect((await get()).status).toBe(401)
})
