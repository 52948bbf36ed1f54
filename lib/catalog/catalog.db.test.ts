import { beforeEach, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { suggestedArtistLines } from './artist-lines'
import { deletePlay } from './delete-play'
import { listDeletedPlays } from './deleted-plays'
import { setIgnored } from './ignored-merges'
import { listMerges } from './list-merges'
import { mergeItems } from './merge-items'
import { restorePlay } from './restore-play'
import { suggestedMerges } from './suggested-merges'
import { unmergeItems } from './unmerge-items'

let listener: Listener
let other: Listener
const history = [
  { at: '2022-01-01T10:00:00Z', track: 'Song', artist: 'Beyoncé', album: 'First' },
  { at: '2022-01-01T11:00:00Z', track: 'Song', artist: 'Beyoncé', album: 'First' },
  { at: '2022-01-02T10:00:00Z', track: 'Song - Remastered 2011', artist: 'Beyoncé', album: 'First (Deluxe Edition)' },
  { at: '2022-01-03T10:00:00Z', track: 'Song - Live', artist: 'Beyoncé', album: null },
  { at: '2022-01-04T10:00:00Z', track: 'Other', artist: 'Beyonce', album: 'First' },
]

beforeEach(async () => {
  listener = await createListener('America/New_York')
  other = await createListener()
  await addPlays(listener, history)
  await addPlays(other, history)
})

const idOf = async (table: 'tracks' | 'albums' | 'artists', name: string, artist = 'Beyoncé') => {
  const from =
    table === 'artists'
      ? 'artists i where $2 <> $1 || $1'
      : `${table} i join artists a on a.id = i.artist_id and a.name = $2 where true`
  const { rows } = await pool.query<{ id: number }>(`select i.id from ${from} and i.name = $1`, [name, artist])
  return rows[0]?.id ?? 0
}
const rowsOf = async ({ userId }: Listener) =>
  (await pool.query('select * from listening_history where user_id = $1 order by played_at', [userId])).rows
const versionOf = async ({ userId }: Listener) =>
  (await pool.query<{ v: number }>('select version as v from user_histories where user_id = $1', [userId])).rows[0]
    ?.v ?? 0
const counts = async (one: Listener, column: 'track_id' | 'album_id' | 'artist_id') => {
  const counted = new Map<number, number>()
  for (const row of await rowsOf(one)) counted.set(row[column], (counted.get(row[column]) ?? 0) + 1)
  return counted
}

test('a merged track counts as its target until the merge is undone, only for this person', async () => {
  const before = await rowsOf(listener)
  const [version, theirs] = [await versionOf(listener), await rowsOf(other)]
  const [song, remaster] = [await idOf('tracks', 'Song'), await idOf('tracks', 'Song - Remastered 2011')]
  expect(await mergeItems(listener.viewer(), { kind: 'track', sourceId: remaster, targetId: song })).toBe(1)
  expect((await counts(listener, 'track_id')).get(song)).toBe(3)
  expect((await rowsOf(listener))[2]).toMatchObject({ track_id: song, source_track_id: remaster })
  expect(await versionOf(listener)).toBe(version + 1)
  expect(await listMerges(listener.viewer())).toMatchObject([
    { kind: 'track', source: { id: remaster }, target: { id: song, artist: 'Beyoncé' } },
  ])
  expect(await unmergeItems(listener.viewer(), { kind: 'track', sourceId: remaster })).toBe(1)
  expect(await rowsOf(listener)).toEqual(before)
  expect(await rowsOf(other)).toEqual(theirs)
  expect(await listMerges(listener.viewer())).toEqual([])
})

test('merging a target moves what was merged into it, also for albums and artists', async () => {
  const before = await rowsOf(listener)
  const [song, remaster, live] = [
    await idOf('tracks', 'Song'),
    await idOf('tracks', 'Song - Remastered 2011'),
    await idOf('tracks', 'Song - Live'),
  ]
  await mergeItems(listener.viewer(), { kind: 'track', sourceId: remaster, targetId: song })
  await mergeItems(listener.viewer(), { kind: 'track', sourceId: song, targetId: live })
  expect((await counts(listener, 'track_id')).get(live)).toBe(4)
  const [first, deluxe] = [await idOf('albums', 'First'), await idOf('albums', 'First (Deluxe Edition)')]
  await mergeItems(listener.viewer(), { kind: 'album', sourceId: deluxe, targetId: first })
  expect((await counts(listener, 'album_id')).get(first)).toBe(3)
  const [accented, plain] = [await idOf('artists', 'Beyoncé'), await idOf('artists', 'Beyonce')]
  await mergeItems(listener.viewer(), { kind: 'artist', sourceId: plain, targetId: accented })
  expect((await counts(listener, 'artist_id')).get(accented)).toBe(5)
  for (const [kind, sourceId] of [
    ['track', remaster],
    ['artist', plain],
    ['album', deluxe],
    ['track', song],
  ] as const)
    await unmergeItems(listener.viewer(), { kind, sourceId })
  expect(await rowsOf(listener)).toEqual(before)
})

test('refuses merges that are not possible', async () => {
  const [song, remaster] = [await idOf('tracks', 'Song'), await idOf('tracks', 'Song - Remastered 2011')]
  const stranger = await createListener()
  const merge = (sourceId: number, targetId: number, one = listener) =>
    mergeItems(one.viewer(), { kind: 'track', sourceId, targetId })
  await expect(merge(song, song)).rejects.toMatchObject({ code: 'invalid' })
  await expect(merge(song, 999_999)).rejects.toMatchObject({ code: 'not_found' })
  await expect(merge(song, remaster, stranger)).rejects.toMatchObject({ code: 'not_found' })
  await merge(remaster, song)
  await expect(merge(remaster, song)).rejects.toMatchObject({ code: 'conflict' })
  await expect(merge(song, remaster)).rejects.toMatchObject({ code: 'invalid' })
  await expect(unmergeItems(other.viewer(), { kind: 'track', sourceId: remaster })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('suggests merging editions of a song, an album or an artist', async () => {
  const suggested = async (kind: 'track' | 'album' | 'artist') =>
    (await suggestedMerges(listener.viewer(), kind)).map(({ target, sources }) => [
      target.name,
      ...sources.map(({ name }) => name),
    ])
  expect(await suggested('track')).toEqual([['Song', 'Song - Remastered 2011']])
  expect(await suggested('album')).toEqual([['First', 'First (Deluxe Edition)']])
  expect(await suggested('artist')).toEqual([['Beyoncé', 'Beyonce']])
  const [song, remaster] = [await idOf('tracks', 'Song'), await idOf('tracks', 'Song - Remastered 2011')]
  await mergeItems(listener.viewer(), { kind: 'track', sourceId: remaster, targetId: song })
  expect(await suggested('track')).toEqual([])
})

test('what a person ignores is not suggested again, until they take it back; nobody else is affected', async () => {
  const ofTracks = async (person: Listener) => (await suggestedMerges(person.viewer(), 'track')).length
  const [suggestion] = await suggestedMerges(listener.viewer(), 'track')
  const ids = {
    kind: 'track' as const,
    targetId: suggestion?.target.id ?? 0,
    sourceIds: suggestion?.sources.map(({ id }) => id) ?? [],
  }
  await setIgnored(listener.viewer(), ids, true)
  await setIgnored(listener.viewer(), ids, true)
  expect([await ofTracks(listener), await ofTracks(other)]).toEqual([0, 1])
  await setIgnored(listener.viewer(), ids, false)
  expect(await ofTracks(listener)).toBe(1)
})

test('suggests merging names that differ by a letter', async () => {
  await addPlays(listener, [
    { at: '2022-02-01T10:00:00Z', track: 'Bohemian Rhapsody', artist: 'Queen' },
    { at: '2022-02-02T10:00:00Z', track: 'Bohemian Rhapsody', artist: 'Queen' },
    { at: '2022-02-03T10:00:00Z', track: 'Bohemian Rapsody', artist: 'Queen' },
  ])
  const names = (await suggestedMerges(listener.viewer(), 'track')).map(({ target, sources }) => [
    target.name,
    ...sources.map(({ name }) => name),
  ])
  expect(names).toContainEqual(['Bohemian Rhapsody', 'Bohemian Rapsody'])
})

test('fifty titles that lack their last letter are suggested, merged together and taken apart again', async () => {
  const person = await createListener()
  const [kinds, things] = [
    'Silver Broken Golden Hidden Electric'.split(' '),
    'Morning Mountain Highway Telegram Orchard Elephant Parliament Satellite Umbrella Cathedral'.split(' '),
  ]
  const titles = kinds.flatMap((kind) => things.map((thing) => `${kind} ${thing}`))
  await addPlays(
    person,
    titles.flatMap((title, number) =>
      [title, title, title.slice(0, -1)].map((track, hour) => ({
        at: new Date(Date.UTC(2022, 2, 1 + number, hour)),
        track,
        artist: 'Cutter',
      })),
    ),
  )
  const before = await counts(person, 'track_id')
  const suggestions = await suggestedMerges(person.viewer(), 'track')
  expect(
    suggestions.map(({ target, sources }) => [target.name, ...sources.map(({ name }) => name)]).toSorted(),
  ).toEqual(titles.map((title) => [title, title.slice(0, -1)]).toSorted())
  const sources = suggestions.flatMap((suggestion) =>
    suggestion.sources.map(({ id }) => ({ sourceId: id, targetId: suggestion.target.id })),
  )
  for (const pair of sources) await mergeItems(person.viewer(), { kind: 'track', ...pair })
  expect([...(await counts(person, 'track_id')).values()]).toEqual(titles.map(() => 3))
  for (const { sourceId } of sources) await unmergeItems(person.viewer(), { kind: 'track', sourceId })
  expect(await counts(person, 'track_id')).toEqual(before)
})

test('suggests counting a line of several artists as the first of them, where that is plain', async () => {
  const artists = [
    'Low',
    'Low feat. Mimi',
    'Dirty Three',
    'Low & Dirty Three',
    'Nick Cave',
    'Nick Cave & The Bad Seeds',
  ]
  await addPlays(
    listener,
    artists.map((artist, hour) => ({ at: new Date(Date.UTC(2022, 2, 1, hour)), track: 'Tune', artist })),
  )
  const suggested = async (person: Listener) =>
    (await suggestedArtistLines(person.viewer())).map(({ target, sources }) => [
      target.name,
      ...sources.map(({ name }) => name).toSorted(),
    ])
  expect(await suggested(listener)).toEqual([['Low', 'Low & Dirty Three', 'Low feat. Mimi']])
  expect(await suggested(other)).toEqual([])
  const [low, line] = [await idOf('artists', 'Low'), await idOf('artists', 'Low & Dirty Three')]
  await setIgnored(listener.viewer(), { kind: 'artist', targetId: low, sourceIds: [line] }, true)
  expect(await suggested(listener)).toEqual([['Low', 'Low feat. Mimi']])
  await mergeItems(listener.viewer(), {
    kind: 'artist',
    sourceId: await idOf('artists', 'Low feat. Mimi'),
    targetId: low,
  })
  expect(await suggested(listener)).toEqual([])
})

test('restores a deleted play unchanged, with the imports that repeat it', async () => {
  const before = await rowsOf(listener)
  const id = Number(before[2]?.id)
  const again = await pool.query<{ id: number }>(
    `insert into imports (user_id, status) values ($1, 'done') returning id`,
    [listener.userId],
  )
  await pool.query('insert into repeated_plays values ($1, $2, $3)', [listener.userId, id, again.rows[0]?.id])
  await expect(deletePlay(other.viewer(), id)).rejects.toMatchObject({ code: 'not_found' })
  await deletePlay(listener.viewer(), id)
  expect((await rowsOf(listener)).map((row) => Number(row.id))).not.toContain(id)
  await expect(deletePlay(listener.viewer(), id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(restorePlay(other.viewer(), id)).rejects.toMatchObject({ code: 'not_found' })
  await restorePlay(listener.viewer(), id)
  expect(await rowsOf(listener)).toEqual(before)
  expect(
    (await pool.query('select from repeated_plays where user_id = $1 and play_id = $2', [listener.userId, id]))
      .rowCount,
  ).toBe(1)
  await expect(restorePlay(listener.viewer(), id)).rejects.toMatchObject({ code: 'not_found' })
})

test('lists deleted plays with their names, last deleted first, only for their owner', async () => {
  const [first, second] = (await rowsOf(listener)).map((row) => Number(row.id))
  const at = (minute: number) => ({ ...listener.viewer(), now: new Date(Date.UTC(2026, 0, 1, 12, minute)) })
  await deletePlay(at(1), first ?? 0)
  await deletePlay(at(2), second ?? 0)
  const listed = await listDeletedPlays(listener.viewer())
  expect(listed.map(({ id, deletedAt }) => [id, deletedAt])).toEqual([
    [second, at(2).now],
    [first, at(1).now],
  ])
  const { rows } = await pool.query<{ name: string }>(
    `select t.name from deleted_plays d join tracks t on t.id = (d.play ->> 'track_id')::int where d.id = $1`,
    [second],
  )
  expect(listed[0]?.track.name).toBe(rows[0]?.name)
  expect(await listDeletedPlays(other.viewer())).toEqual([])
  for (const id of [first, second]) await restorePlay(listener.viewer(), id ?? 0)
  expect(await listDeletedPlays(listener.viewer())).toEqual([])
})

test('restores a play with the current merges and time zone, and refuses without its imports', async () => {
  const [song, remaster] = [await idOf('tracks', 'Song'), await idOf('tracks', 'Song - Remastered 2011')]
  const id = Number((await rowsOf(listener))[2]?.id)
  await deletePlay(listener.viewer(), id)
  await addPlays(listener, [{ at: '2022-02-01T10:00:00Z', track: 'Song - Remastered 2011', artist: 'Beyoncé' }])
  await mergeItems(listener.viewer(), { kind: 'track', sourceId: remaster, targetId: song })
  await pool.query(
    `update user_settings set time_zone = 'Asia/Tokyo', computed_time_zone = 'Asia/Tokyo' where user_id = $1`,
    [listener.userId],
  )
  await restorePlay(listener.viewer(), id)
  const back = (await rowsOf(listener)).find((row) => Number(row.id) === id)
  expect(back).toMatchObject({ track_id: song, source_track_id: remaster, local_hour: 19 })
  await deletePlay(listener.viewer(), id)
  await pool.query('delete from imports where user_id = $1', [listener.userId])
  await expect(restorePlay(listener.viewer(), id)).rejects.toMatchObject({ code: 'conflict' })
})
