import { Temporal } from 'temporal-polyfill'
import { seeded, type Random } from './random'

/** A play as the tests know it: every column, and names, without a database. */
export type MadeUpPlay = {
  id: number
  /** the instant it stopped */
  at: number
  ms: number
  track: number
  artist: number
  album: number | null
  /** in the listener's zone */
  date: string
  hour: number
  weekday: number
  isSkip: boolean
  reasonEnd: string | null
  platform: string | null
  country: string | null
  shuffle: boolean | null
  offline: boolean | null
  incognito: boolean | null
}

export type MadeUpHistory = {
  timeZone: string
  artists: { id: number; name: string }[]
  albums: { id: number; artist: number; name: string }[]
  tracks: { id: number; artist: number; name: string }[]
  plays: MadeUpPlay[]
}

const artistNames = [
  'Mitski',
  'Lorde',
  'Drake',
  'Queen',
  'Oasis',
  'Björk',
  'The 1975',
  'Who',
  'Next',
  'Wednesday',
  'Adele',
  'SZA',
  'Mitski Band',
  'Drakes',
]

/** Five that are played again and again, and a long tail. */
const TRACKS = 40
const CORE = 5

/** The same catalogue for every listener: decoys share words with the names they stand beside. */
function madeUpCatalogue() {
  const artists = artistNames.map((name, index) => ({ id: 101 + index, name }))
  const albums = artists.flatMap((artist, index) =>
    [0, 1].map((nth) => ({
      id: 1001 + index * 2 + nth,
      artist: artist.id,
      name: `${nth === 0 ? 'Debut' : 'Monday'} ${artist.name}`,
    })),
  )
  const tracks = artists.flatMap((artist, index) =>
    Array.from({ length: TRACKS }, (_, nth) => ({
      id: 10001 + index * TRACKS + nth,
      artist: artist.id,
      name: ['September', 'Dreams', '22', 'Intro', 'Last Night'][nth] ?? `Song ${nth}`,
    })),
  )
  return { artists, albums, tracks }
}

/**
 * Years of plays in which no two hours, weekdays, months or years look alike, so that a lost filter shows; with plays
 * around every midnight trap: both changes of clocks, 29 February, New Year, and of 29.9 s and 30.1 s.
 */
export function madeUpHistory({
  seed,
  timeZone,
  from,
  to,
  perDay,
}: {
  seed: number
  timeZone: string
  from: string
  to: string
  perDay: number
}): MadeUpHistory {
  const random = seeded(seed)
  const catalogue = madeUpCatalogue()
  const plays: Omit<MadeUpPlay, 'id'>[] = []
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, Temporal.PlainDate.from(to)) < 0;
    day = day.add({ days: 1 })
  ) {
    if (isSilent(day, random)) continue
    for (let count = random.below(2 * perDay + 1); count > 0; count--)
      plays.push(playOn(day, random, catalogue, timeZone))
  }
  for (const trap of traps) plays.push(...trapPlays(trap, random, catalogue, timeZone))
  const sorted = plays.toSorted((a, b) => a.at - b.at).filter((play, index, all) => play.at !== all[index - 1]?.at)
  return { timeZone, ...catalogue, plays: sorted.map((play, index) => ({ id: index + 1, ...play })) }
}

type Catalogue = ReturnType<typeof madeUpCatalogue>

/** Holidays from music of two weeks, and single days. */
const isSilent = (day: Temporal.PlainDate, random: Random) =>
  (day.month === 8 && day.day <= 5 + (day.year % 7)) || random.chance(0.07)

function playOn(
  day: Temporal.PlainDate,
  random: Random,
  catalogue: Catalogue,
  timeZone: string,
): Omit<MadeUpPlay, 'id'> {
  const hour = random.chance(0.3) ? random.below(24) : (day.dayOfWeek * 3 + random.below(9) + day.month) % 24
  const local = day.toPlainDateTime({
    hour,
    minute: random.below(60),
    second: random.below(60),
    millisecond: random.below(1000),
  })
  return playAt(local.toZonedDateTime(timeZone), random, catalogue)
}

const traps = [
  '2020-02-29T23:59:58',
  '2020-03-01T00:00:02',
  '2020-12-31T23:59:59',
  '2021-01-01T00:00:01',
  '2024-02-29T12:00:00',
  '2024-02-29T00:30:00',
  // clocks change in New York and in Berlin
  '2021-03-14T01:59:00',
  '2021-03-14T03:01:00',
  '2021-11-07T00:30:00',
  '2021-11-07T01:30:00',
  '2021-11-07T02:30:00',
  '2022-03-27T01:59:00',
  '2022-03-27T03:01:00',
  '2022-10-30T01:30:00',
  '2022-10-30T02:30:00',
  '2022-10-30T03:30:00',
  '2022-06-03T23:59:30',
  '2022-06-04T00:00:30',
  '2022-06-04T04:59:59',
  '2022-06-04T05:00:01',
  '2022-06-10T18:00:00',
  '2022-06-10T17:59:59',
]

function trapPlays(local: string, random: Random, catalogue: Catalogue, timeZone: string) {
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone)
  return [29_900, 30_100, 29_999, 30_000].map((ms, index) => ({
    ...playAt(at.add({ milliseconds: index * 7 }), random, catalogue),
    ms,
  }))
}

function playAt(at: Temporal.ZonedDateTime, random: Random, { tracks }: Catalogue): Omit<MadeUpPlay, 'id'> {
  const index = favourite(at, random, artistNames.length * CORE)
  const nth = random.chance(0.75) ? index % CORE : CORE + random.below(TRACKS - CORE)
  const track = tracks[Math.floor(index / CORE) * TRACKS + nth] ?? tracks[0]
  if (!track) throw new Error('There are no tracks.')
  const ms = random.chance(0.2) ? random.below(30_000) : 30_000 + random.below(240_000)
  const fromAlbum = random.chance(0.93) ? 1001 + (track.artist - 101) * 2 + ((track.id - 10001) % 3 < 2 ? 0 : 1) : null
  const isSkip = ms < 30_000 ? random.chance(0.8) : random.chance(0.1)
  const known = random.chance(0.9)
  return {
    at: at.epochMilliseconds,
    ms,
    track: track.id,
    artist: track.artist,
    album: fromAlbum,
    date: at.toPlainDate().toString(),
    hour: at.hour,
    weekday: at.dayOfWeek % 7,
    isSkip,
    reasonEnd: known ? (isSkip ? 'fwdbtn' : random.pick(['trackdone', 'trackdone', 'trackdone', 'endplay'])) : null,
    platform: known ? random.pick(['ios', 'android', 'windows', 'macos', 'web', 'speaker', 'tv']) : null,
    country: known ? random.pick(['US', 'US', 'DE', 'FR']) : null,
    shuffle: known ? random.chance(0.4) : null,
    offline: known ? random.chance(0.2) : null,
    incognito: known ? random.chance(0.1) : null,
  }
}

/** Tastes that turn with the hour, weekday, month and year; artists come, are left, and come back. */
function favourite(at: Temporal.ZonedDateTime, random: Random, count: number): number {
  const centre = at.hour * 3 + at.dayOfWeek * 11 + at.month * 5 + at.year * 17
  const spread = random.below(5) * random.below(5)
  const index = (centre + spread) % count
  const isAway = index % 7 === 3 && at.year === 2021
  return isAway ? (index + 1) % count : index
}
