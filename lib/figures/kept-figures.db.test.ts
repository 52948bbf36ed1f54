import { beforeAll, describe, expect, test } from 'vitest'
import { eraseAccount } from '@/lib/account/deletion/delete-account'
import { pool } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { chooseSource } from '@/lib/stats/choose-source'
import { arrange, figuresKinds } from '@/lib/testing/figures-kinds'
import { mulberry32 } from '@/lib/testing/mulberry32'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, localColumns, type Listener } from '@/lib/testing/test-listener'
import { figuresNames } from './kept-figures'
import { refreshFigures } from './refresh-figures'
import { refreshPerson } from './refresh-person'

const allTime = { from: null, to: null }
const people: Listener[] = []

/** Plays with private sessions, unknown lengths and items without an album; some left out by a rule, some matched to others. */
beforeAll(async () => {
  for (const [seed, timeZone] of [
    [1, 'UTC'],
    [2, 'America/New_York'],
    [3, 'Asia/Tokyo'],
  ] as const) {
    const random = mulberry32(100 + seed)
    const listener = await createListener(timeZone)
    await addPlays(
      listener,
      randomHistory(seed).map((play) => ({ ...play, incognito: random() < 0.2, isLengthUnknown: random() < 0.1 })),
    )
    await pool.query(`update listening_history set left_out = 'artist' where user_id = $1 and id % 11 = 0`, [
      listener.userId,
    ])
    await pool.query('update listening_history set matched_to = id where user_id = $1 and id % 13 = 0', [
      listener.userId,
    ])
    people.push(listener)
  }
})

describe.each(figuresKinds)('figures kept in %s', (kind) => {
  beforeAll(() => arrange(kind))

  test('begin empty, and nobody reads them before a refresh', async () => {
    for (const name of figuresNames) expect(await chooseSource(name, people[0] ?? fail(), allTime)).toBe('base')
  })

  test('are what counting every play gives, for every person, also after a change', async () => {
    await refreshFigures()
    const last = people.at(-1) ?? fail()
    await addPlays(last, [{ at: '2024-06-01T23:30:00Z', track: 'Song 1', artist: 'Artist 1', album: 'New' }])
    for (const name of figuresNames) expect(await chooseSource(name, last, allTime)).toBe('base')
    await refreshFigures()
    for (const person of people) {
      for (const name of figuresNames) expect(await chooseSource(name, person, allTime)).toBe('view')
      expect(await kept(person.userId)).toEqual(await recount(person))
    }
  })

  test('have indexes with the same names', async () => {
    const { rows } = await pool.query<{ name: string }>(
      'select indexname as name from pg_indexes where tablename = any($1) order by 1',
      [figuresNames],
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'user_listening_by_day_key',
      'user_listening_by_hour_key',
      'user_listening_summary_key',
      'user_top_artists_by_plays',
      'user_top_artists_by_time',
      'user_top_artists_key',
      'user_top_tracks_by_plays',
      'user_top_tracks_by_time',
      'user_top_tracks_key',
    ])
  })

  test('are left as they are where they are arranged so already', async () => {
    await arrange(kind)
    expect(await chooseSource('user_top_tracks', people[0] ?? fail(), allTime)).toBe('view')
  })
})

describe('in tables', () => {
  beforeAll(async () => {
    await arrange('tables')
    await refreshFigures()
  })

  test('a change of one person leaves the figures of the others fresh, and only theirs are computed again', async () => {
    const [changed = fail(), other = fail()] = people
    await addPlays(changed, [{ at: '2024-07-01T10:00:00Z' }])
    const sources = () =>
      Promise.all([changed, other].map((person) => chooseSource('user_top_tracks', person, allTime)))
    expect(await sources()).toEqual(['base', 'view'])
    await refreshPerson(changed.userId)
    expect(await sources()).toEqual(['view', 'view'])
    expect(await kept(changed.userId)).toEqual(await recount(changed))
  })

  test('a change that is committed while figures are computed makes them old', async () => {
    const [person = fail()] = people
    const slow = await pool.connect()
    await slow.query('begin')
    await slow.query('delete from listening_history where user_id = $1 and id % 7 = 0', [person.userId])
    await bumpHistoryVersion(slow, person.userId)
    await refreshPerson(person.userId)
    await slow.query('commit')
    slow.release()
    expect(await chooseSource('user_listening_summary', person, allTime)).toBe('base')
    await refreshFigures()
    expect(await kept(person.userId)).toEqual(await recount(person))
  })

  test('figures are deleted with the account', async () => {
    const person = await createListener()
    await addPlays(person, [{ at: '2024-01-01T00:00:00Z' }])
    await refreshPerson(person.userId)
    expect((await kept(person.userId)).summary).toHaveLength(1)
    await eraseAccount(person.userId)
    expect(Object.values(await kept(person.userId)).flat()).toEqual([])
  })
})

const fail = (): never => {
  throw new Error('There is nobody.')
}

/** What is kept of a person, each row as text without the person. */
async function kept(userId: number) {
  const read = async (text: string) => (await pool.query(text, [userId])).rows as object[]
  return {
    summary: await read(
      `select plays::int, ms_played::float8 as ms, tracks::int, albums::int, artists::int, first_played_at as first,
         last_played_at as last
       from user_listening_summary where user_id = $1`,
    ),
    tracks: await read(
      `select track_id as id, artist_id as artist, album_id as album, plays::int, ms_played::float8 as ms, first_played_at as first,
         last_played_at as last, shown_plays::int as "shownPlays", shown_ms_played::float8 as "shownMs"
       from user_top_tracks where user_id = $1 order by track_id`,
    ),
    artists: await read(
      `select artist_id as id, plays::int, ms_played::float8 as ms, first_played_at as first, last_played_at as last,
         shown_plays::int as "shownPlays", shown_ms_played::float8 as "shownMs"
       from user_top_artists where user_id = $1 order by artist_id`,
    ),
    hours: await read(
      `select local_hour as hour, plays::int, ms_played::float8 as ms from user_listening_by_hour
       where user_id = $1 order by local_hour`,
    ),
    weekdays: await read(
      `select local_weekday as weekday, plays::int, ms_played::float8 as ms from user_listening_by_day
       where user_id = $1 order by local_weekday`,
    ),
  }
}

type Row = {
  at: Date
  ms: number | null
  track: number
  artist: number
  album: number | null
  incognito: boolean | null
}

/** The same from the rows of listening_history, counted here. */
async function recount({ userId, viewer }: Listener) {
  const { rows } = await pool.query<Row>(
    `select played_at as at, ms_played as ms, track_id as track, artist_id as artist, album_id as album, incognito
     from listening_history where user_id = $1 and left_out is null and matched_to is null`,
    [userId],
  )
  const isCounted = ({ ms }: Row) => ms === null || ms >= 30_000
  const counted = rows.filter(isCounted)
  const sum = (of: Row[]) => of.reduce((total, { ms }) => total + (ms ?? 0), 0)
  const edges = (of: Row[]) => {
    const sorted = of.filter(isCounted).toSorted((a, b) => a.at.getTime() - b.at.getTime())
    return { first: sorted.at(0)?.at ?? null, last: sorted.at(-1)?.at ?? null }
  }
  const distinct = (ids: (number | null)[]) => new Set(ids.filter((id) => id !== null)).size
  const figures = (of: Row[]) => ({ plays: of.filter(isCounted).length, ms: sum(of) })
  const shown = (of: Row[]) => {
    const { plays, ms } = figures(of.filter(({ incognito }) => !incognito))
    return { shownPlays: plays, shownMs: ms }
  }
  const grouped = (by: (row: Row) => number) =>
    [...groupBy(rows, by)].toSorted(([a], [b]) => a - b).map(([id, of]) => ({ id, of }))
  const items = (by: (row: Row) => number) => grouped(by).filter(({ of }) => of.some(isCounted))
  const local = ({ at }: Row) => localColumns(at, viewer().timeZone)
  return {
    summary: [
      {
        ...figures(rows),
        tracks: distinct(counted.map(({ track }) => track)),
        albums: distinct(counted.map(({ album }) => album)),
        artists: distinct(counted.map(({ artist }) => artist)),
        ...edges(rows),
      },
    ],
    tracks: items(({ track }) => track).map(({ id, of }) => ({
      id,
      artist: of[0]?.artist,
      album: mainAlbum(of.filter(isCounted)),
      ...figures(of),
      ...edges(of),
      ...shown(of),
    })),
    artists: items(({ artist }) => artist).map(({ id, of }) => ({ id, ...figures(of), ...edges(of), ...shown(of) })),
    hours: grouped((row) => local(row).hour).map(({ id, of }) => ({ hour: id, ...figures(of) })),
    weekdays: grouped((row) => local(row).weekday).map(({ id, of }) => ({ weekday: id, ...figures(of) })),
  }
}

/** The album of most of the plays, of several the one with the lowest id. */
function mainAlbum(plays: Row[]): number | null {
  const counts = new Map<number, number>()
  for (const { album } of plays) if (album !== null) counts.set(album, (counts.get(album) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null
}

function groupBy(rows: Row[], by: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row])
  return groups
}
