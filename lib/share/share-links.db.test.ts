import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { createShareLink, findShareLink, listShareLinks, openShareLink, revokeShareLink } from './share-links'
import { SharedView } from './shared-view'

let ann: Viewer
let bob: Viewer

beforeAll(async () => {
  const person = async (username: string): Promise<Viewer> => {
    const { id: userId } = await db.user.create({ data: { username, email: `${username}@example.org` } })
    return {
      userId,
      timeZone: 'UTC',
      now: new Date('2024-06-15T12:00:00Z'),
      weekStart: 1,
      hemisphere: 'north',
      country: 'US',
    }
  }
  ann = await person('ann')
  bob = await person('bob')
})

const review = SharedView.parse({ view: 'review', year: 2023 })

test('a view has one link, which opens it for anyone until it is revoked', async () => {
  expect(await findShareLink(ann, review)).toBeNull()
  const link = await createShareLink(ann, review)
  expect(await findShareLink(ann, review)).toEqual(link)
  expect(await findShareLink(bob, review)).toBeNull()
  expect(await createShareLink(ann, review)).toEqual(link)
  expect(await openShareLink(link.token)).toEqual({ ownerId: ann.userId, shared: { view: 'review', year: 2023 } })
  await revokeShareLink(ann, link.id)
  await expect(openShareLink(link.token)).rejects.toMatchObject({ code: 'not_found' })
  expect(await listShareLinks(ann)).toEqual([])
  expect(await findShareLink(ann, review)).toBeNull()
  expect((await createShareLink(ann, review)).token).not.toBe(link.token)
})

test('simultaneous requests create one link', async () => {
  const once = SharedView.parse({ view: 'review', year: 2019 })
  const links = await Promise.all(Array.from({ length: 4 }, () => createShareLink(ann, once)))
  expect(new Set(links.map(({ id }) => id)).size).toBe(1)
})

test('only the owner sees and revokes a link', async () => {
  const { id, token } = await createShareLink(
    ann,
    SharedView.parse({ view: 'top', type: 'artists', time_range: 'year_2022' }),
  )
  expect(await listShareLinks(bob)).toEqual([])
  await expect(revokeShareLink(bob, id)).rejects.toMatchObject({ code: 'not_found' })
  expect((await openShareLink(token)).shared).toMatchObject({
    view: 'top',
    type: 'artists',
    time_range: 'year_2022',
    sort: 'plays',
  })
})

test('the database contains no usable token', async () => {
  const { token } = await createShareLink(ann, review)
  const rows = await db.shareLink.findMany({ where: { userId: ann.userId } })
  expect(
    JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain(token)
})

test("only valid periods and the person's own events can be shared", async () => {
  const { id } = await db.userEvent.create({
    data: { userId: ann.userId, name: 'Japan', startDate: new Date('2022-03-01'), color: '#5c6bc0' },
    select: { id: true },
  })
  const ofEvent = SharedView.parse({ view: 'event', id })
  const duringEvent = SharedView.parse({ view: 'top', type: 'tracks', time_range: `event_${id}` })
  expect((await createShareLink(ann, ofEvent)).shared).toEqual({ view: 'event', id })
  await createShareLink(ann, duringEvent)
  const reviewOfEvent = SharedView.parse({ view: 'review', time_range: `event_${id}` })
  expect((await createShareLink(ann, reviewOfEvent)).shared).toEqual({ view: 'review', time_range: `event_${id}` })
  for (const shared of [ofEvent, duringEvent, reviewOfEvent])
    await expect(createShareLink(bob, shared)).rejects.toMatchObject({ code: 'not_found' })
  for (const view of [{ view: 'top', type: 'tracks' }, { view: 'review' }])
    await expect(createShareLink(ann, SharedView.parse({ ...view, time_range: 'custom' }))).rejects.toMatchObject({
      code: 'invalid',
      fields: { from: expect.any(String) },
    })
})

test.each([
  {},
  { year: 2022, time_range: 'year_2022' },
  { year: 2022, from: '2022-01-01' },
  { year: 1999 },
  { time_range: 'year_22' },
])('a review of %o cannot be shared', (shared) => {
  expect(SharedView.safeParse({ view: 'review', ...shared }).success).toBe(false)
})

test('an unknown link is not found', async () => {
  await expect(openShareLink('nothing')).rejects.toMatchObject({ code: 'not_found' })
})
