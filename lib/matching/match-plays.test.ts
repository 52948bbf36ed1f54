import { expect, test } from 'vitest'
import { mulberry32 } from '@/lib/testing/mulberry32'
import type { HeardPlay } from './heard-play'
import { matchPlays } from './match-plays'
import { songKey } from './song-key'
import { madeUpLife, type Listen } from './testing/made-up-life'
import { tell, type SourceHabits, type ToldPlay } from './testing/made-up-sources'

const spotify: SourceHabits = {
  source: 'spotify_extended',
  tells: 'end',
  lengthKnown: 1,
  precision: 'second',
  isScrobbler: false,
  drift: 0,
  driftsEachPlay: false,
  missing: 0.05,
  doubled: 0,
  spellsDifferently: false,
}
const lastfm: SourceHabits = {
  ...spotify,
  source: 'lastfm',
  tells: 'start',
  lengthKnown: 0,
  isScrobbler: true,
  drift: 90_000,
  missing: 0.08,
  doubled: 0.03,
  spellsDifferently: true,
}
const listenbrainz: SourceHabits = { ...lastfm, source: 'listenbrainz', lengthKnown: 0.5, doubled: 0 }
const lives: [string, SourceHabits[]][] = [
  ['Spotify, Last.fm and ListenBrainz', [spotify, lastfm, listenbrainz]],
  ['clocks that are wrong anew with every play', [spotify, { ...lastfm, driftsEachPlay: true }, listenbrainz]],
  [
    'times to the minute and to the hour',
    [
      { ...spotify, source: 'spotify_account', precision: 'minute' },
      { ...lastfm, drift: 20_000 },
      { ...spotify, source: 'apple_daily_tracks', precision: 'hour', tells: 'end', spellsDifferently: true },
    ],
  ],
  [
    'ends without lengths beside starts',
    [{ ...lastfm, tells: 'end', source: 'maloja', drift: 5000, doubled: 0 }, { ...lastfm, drift: 5000 }, spotify],
  ],
]

const DAYS = 120

function pairsOf(listens: ToldPlay[][]) {
  return listens.flatMap((listen) => listen.flatMap((a, at) => listen.slice(at + 1).map((b) => [a, b] as const)))
}

/** The share of found pairs that are right, and of listens told by two sources that were found. */
function measure(life: Listen[], rows: ToldPlay[], found: ToldPlay[][]) {
  const pairs = pairsOf(found)
  const right = pairs.filter(([a, b]) => a.listen === b.listen || isAsGood(life, a, b) || isAsGood(life, b, a))
  const told = new Map<number, Set<string>>()
  for (const { listen, source } of rows) told.set(listen, (told.get(listen) ?? new Set()).add(source))
  const expected = [...told.values()].reduce((sum, { size }) => sum + (size * (size - 1)) / 2, 0)
  const distinct = new Set(right.map((pair) => toldTwice(pair)))
  return { precision: right.length / pairs.length, recall: distinct.size / expected }
}

/** A listen and the two sources that tell of it, however often one of them does. */
function toldTwice([a, b]: readonly [ToldPlay, ToldPlay]): string {
  return [(a.precision === 'hour' ? b : a).listen, ...[a.source, b.source].toSorted()].join()
}

/** A time to the hour can't tell the listens of one song in that hour apart. */
function isAsGood(life: Listen[], coarse: ToldPlay, other: ToldPlay): boolean {
  const [one, two] = [life[coarse.listen], life[other.listen]]
  if (coarse.precision !== 'hour' || coarse.end === null || !one || !two) return false
  const at = two.start + two.msPlayed
  return one.title === two.title && one.artist === two.artist && at >= coarse.end && at < coarse.end + 3_600_000
}

function toldBy(habits: SourceHabits[], seed: number) {
  const life = madeUpLife(seed, DAYS)
  const sources = habits.map((one, place) => tell(life, one, { seed: seed * 10 + place, firstId: place * 1_000_000 }))
  return { life, rows: sources.flat() }
}

function matched(rows: ToldPlay[]): ToldPlay[][] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return matchPlays(rows).map((listen) => listen.flatMap(({ id }) => byId.get(id) ?? []))
}

test.each(lives)('finds 97 % of what several sources tell, 99.5 % of it rightly: %s', (_, habits) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { life, rows } = toldBy(habits, seed)
    const found = matched(rows)
    const { precision, recall } = measure(life, rows, found)
    expect(precision).toBeGreaterThanOrEqual(0.995)
    expect(recall).toBeGreaterThanOrEqual(0.97)
    for (const listen of found) expect(new Set(listen.map(({ source }) => source)).size).toBe(listen.length)
    expect(new Set(found.flat()).size).toBe(found.flat().length)
  }
})

test('the order of the plays changes nothing', () => {
  const { rows } = toldBy([spotify, lastfm, listenbrainz], 9)
  const random = mulberry32(3)
  const shuffled = rows.map((row) => ({ row, at: random() })).toSorted((a, b) => a.at - b.at)
  const sets = (listens: ToldPlay[][]) => listens.map((listen) => listen.map(({ id }) => id).join()).toSorted()
  expect(sets(matched(shuffled.map(({ row }) => row)))).toEqual(sets(matched(rows)))
})

const play = (id: number, source: string, told: Partial<HeardPlay>): HeardPlay => ({
  id,
  source,
  song: songKey('Song', 'Artist'),
  start: null,
  end: null,
  precision: 'second',
  msPlayed: null,
  trackLengthMs: null,
  ...told,
})
const ids = (plays: HeardPlay[], areSeparate?: (a: HeardPlay, b: HeardPlay) => boolean) =>
  matchPlays(plays, areSeparate).map((listen) => listen.map(({ id }) => id))

test('plays of one source are never one listen, however close', () =>
  expect(ids([play(1, 'lastfm', { start: 0 }), play(2, 'lastfm', { start: 0 })])).toEqual([]))

test('the play that tells most comes first, whatever was there before', () => {
  const extended = play(3, 'spotify_extended', { start: 0, end: 200_000, msPlayed: 200_000 })
  const withLength = play(4, 'listenbrainz', { start: 0, end: 200_000, msPlayed: 200_000 })
  expect(ids([play(1, 'lastfm', { start: 1000 }), withLength, extended])).toEqual([[3, 4, 1]])
  expect(ids([play(1, 'lastfm', { start: 1000 }), withLength])).toEqual([[4, 1]])
})

test('a source to which several programs report may tell of a listen twice; a song heard again is two', () => {
  const twice = [play(1, 'listenbrainz', { start: 0 }), play(2, 'listenbrainz', { start: 15_000 })]
  expect(ids(twice)).toEqual([[1, 2]])
  expect(ids([...twice, play(3, 'spotify_extended', { start: 0, end: 200_000, msPlayed: 200_000 })])).toEqual([
    [3, 1, 2],
  ])
  expect(ids(twice, () => true)).toEqual([])
  expect(ids([play(1, 'listenbrainz', { start: 0 }), play(2, 'listenbrainz', { start: 60_000 })])).toEqual([])
  const short = { trackLengthMs: 40_000 }
  expect(ids([play(1, 'maloja_api', { start: 0, ...short }), play(2, 'maloja_api', { start: 25_000 })])).toEqual([])
  const stopped = (id: number, start: number) =>
    play(id, 'listenbrainz', { start, end: start + 12_000, msPlayed: 12_000 })
  expect(ids([stopped(1, 0), stopped(2, 13_000)])).toEqual([])
})

test('doubles of one source take one place of another source', () => {
  const heard = (id: number, start: number) =>
    play(id, 'spotify_extended', { start, end: start + 100_000, msPlayed: 100_000 })
  const scrobbled = (id: number, start: number) => play(id, 'lastfm_api', { start })
  const plays = [heard(1, 0), heard(2, 100_000), scrobbled(3, 5000), scrobbled(4, 12_000), scrobbled(5, 103_000)]
  expect(ids(plays)).toEqual([
    [1, 3, 4],
    [2, 5],
  ])
})

test('what both exports of Spotify hold is left to the import', () => {
  const told = { start: 0, end: 200_000, msPlayed: 200_000 }
  const account = play(2, 'spotify_account', { ...told, precision: 'minute' })
  expect(ids([account, play(3, 'spotify_extended', told)])).toEqual([])
})

test('what a person calls two plays stays two', () => {
  const plays = [play(1, 'lastfm', { start: 0 }), play(2, 'maloja', { start: 1000 }), play(3, 'koito', { start: 2000 })]
  expect(ids(plays)).toEqual([[3, 1, 2]])
  const pair = (a: HeardPlay, b: HeardPlay) => Math.min(a.id, b.id) === 1 && Math.max(a.id, b.id) === 2
  expect(ids(plays, pair)).toEqual([[3, 1]])
})

test('a song that is looped for a week is matched in time', () => {
  const times = Array.from({ length: 3000 }, (_, at) => at * 200_000)
  const heard = times.map((end, at) => play(at, 'spotify_extended', { start: end - 200_000, end, msPlayed: 200_000 }))
  const scrobbled = times.map((end, at) => play(10_000 + at, 'lastfm', { start: end - 200_000 + 60_000 }))
  const found = ids([...heard, ...scrobbled])
  expect(found).toHaveLength(3000)
  expect(found.every(([a = 0, b = 0]) => b - a === 10_000)).toBe(true)
})
