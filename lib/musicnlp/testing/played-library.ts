import { Temporal } from 'temporal-polyfill'
import type { LibraryEntry } from '../parser/name-match'
import type { MadeUpHistory } from './made-up-history'
import { seeded } from './random'

/** Every fifth play is enough to rank by. */
const PLAYS_FOR_ONE = 5
const SONG_MS = 200_000

type Days = { from: string; to: string; timeZone: string }

/**
 * A history in which the library is played as often as it says, one play for every five, spread over the days at random: what
 * the turns of a conversation are answered from.
 */
export function playedLibrary(library: readonly LibraryEntry[], { from, to, timeZone }: Days): MadeUpHistory {
  const random = seeded(1)
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
  const played = (entry: LibraryEntry) => ({ ...entry, artist: entry.artistId ?? entry.id })
  const of = (type: LibraryEntry['type']) => library.flatMap((entry) => (entry.type === type ? [played(entry)] : []))
  const albumOf = (track: LibraryEntry) =>
    library.findLast(({ type, id }) => type === 'album' && id < track.id)?.id ?? null
  const plays = of('track').flatMap((track) =>
    Array.from({ length: Math.ceil(track.plays / PLAYS_FOR_ONE) }, () => {
      const date = Temporal.PlainDate.from(from).add({ days: random.below(days) })
      const hour = 7 + random.below(16)
      const time = date.toPlainDateTime({ hour, minute: random.below(60), second: random.below(60) })
      return {
        at: time.toZonedDateTime(timeZone).epochMilliseconds,
        ms: SONG_MS,
        track: track.id,
        artist: track.artist,
        album: albumOf(track),
        date: date.toString(),
        hour,
        weekday: date.dayOfWeek % 7,
        isSkip: false,
        reasonEnd: 'trackdone',
        platform: 'ios',
        country: 'US',
        shuffle: false,
        offline: false,
        incognito: false,
      }
    }),
  )
  return {
    timeZone,
    artists: of('artist'),
    albums: of('album'),
    tracks: of('track'),
    plays: plays.toSorted((a, b) => a.at - b.at).map((play, at) => ({ id: at + 1, ...play })),
  }
}
