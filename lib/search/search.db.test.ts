import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createEvent } from '@/lib/events/life-events'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { search } from './search'

let ann: Listener
let bob: Listener

beforeAll(async () => {
  ann = await createListener('America/New_York')
  bob = await createListener()
  const at = (day: number) => `2022-03-${String(day).padStart(2, '0')}T12:00:00Z`
  await addPlays(ann, [
    ...[1, 2, 3].map((day) => ({ at: at(day), track: 'Nights', artist: 'Frank Ocean', album: 'Blonde' })),
    { at: at(4), track: 'Nightswimming', artist: 'R.E.M.', album: 'Automatic for the People' },
  ])
  await addPlays(bob, [{ at: at(5), track: 'Nights in White Satin', artist: 'The Moody Blues', album: 'Days' }])
  await createEvent(ann.userId, { name: 'Nights in Oslo', category: 'travel', start_date: '2022-03-01' })
  for (const [userId, name] of [
    [ann.userId, 'night_plays.json'],
    [bob.userId, 'night_plays_of_bob.json'],
  ] as const)
    await db.import.create({ data: { userId, status: 'done', files: { create: { name } } }, select: { id: true } })
})

const names = (found: { name: string }[]) => found.map(({ name }) => name)

test('music, events and imports are found by the beginning of their names, the viewer’s own alone', async () => {
  const found = await search(ann.viewer(), 'night', 5)
  expect(names(found.tracks)).toEqual(['Nights', 'Nightswimming'])
  expect(found.tracks[0]).toMatchObject({ artist: { name: 'Frank Ocean' }, album: { name: 'Blonde' }, plays: 3 })
  expect(found.best).toEqual({ type: 'track', id: found.tracks[0]?.id })
  expect(names(found.events)).toEqual(['Nights in Oslo'])
  expect(found.imports.map(({ file }) => file)).toEqual(['night_plays.json'])
})

test('a misspelled artist is found, and an album by its artist', async () => {
  expect(names((await search(ann.viewer(), 'frnak ocaen', 5)).artists)).toEqual(['Frank Ocean'])
  expect(names((await search(ann.viewer(), 'frank blon', 5)).albums)).toEqual(['Blonde'])
  expect(await search(ann.viewer(), 'moody blues', 5)).toMatchObject({ best: null, artists: [], tracks: [] })
})

test('people are found by name unless they hide their profile', async () => {
  const found = async () => (await search(ann.viewer(), `@${bob.username}`, 5)).people.map(({ username }) => username)
  expect(await found()).toEqual([bob.username])
  await db.userSettings.updateMany({ where: { userId: bob.userId }, data: { profileAudience: 'only_me' } })
  expect(await found()).toEqual([])
})

test('signs that SQL and patterns know are only letters', async () => {
  for (const words of ['%', '_', "'; drop table users; --", '\\', '[('])
    expect((await search(ann.viewer(), words, 5)).tracks).toEqual([])
})

test('a new import is found at once', async () => {
  await addPlays(ann, [{ at: '2022-04-01T12:00:00Z', track: 'Wildfire', artist: 'SBTRKT', album: 'SBTRKT' }])
  await db.userHistory.update({ where: { userId: ann.userId }, data: { version: { increment: 1 } } })
  expect(names((await search(ann.viewer(), 'wildf', 5)).tracks)).toEqual(['Wildfire'])
})
