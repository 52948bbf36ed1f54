import type { PlatformFamily } from './platform-family'

/** One parsed object of a file; which keys it has is for the format to say. */
export type JsonRow = Record<string, unknown>

/** A play as a file tells it, before the catalog knows its track. */
export type PlayRow = {
  /** Milliseconds since 1970, UTC: when the track stopped */
  playedAt: number
  msPlayed: number
  track: string
  artist: string
  album: string | null
  uri: string | null
  platform: PlatformFamily | null
  platformText: string | null
  country: string | null
  reasonStart: string | null
  reasonEnd: string | null
  shuffle: boolean | null
  skipped: boolean | null
  offline: boolean | null
  incognito: boolean | null
}

export const skipReasons = ['podcast', 'audiobook', 'no_track', 'bad_time', 'bad_row'] as const
export type SkipReason = (typeof skipReasons)[number]
export type SkippedRow = {
  skipReason: SkipReason
  title: string | null
  msPlayed: number | null
  detail: string | null
}

export type ReadContext = {
  /** Instants after this are not believed: a day after the import was asked for. */
  latest: number
}

/** A kind of export file. A new one is a file beside this one and a line in formats.ts. */
export type Format = {
  /** Stored with each play as its source */
  id: string
  /** For the page: "Spotify extended streaming history" */
  label: string
  /** What `playedAt` is exact to: plays told to the minute give way to the same plays told to the second. */
  precision: 'second' | 'minute'
  /** Told by structure alone, from any row of the file */
  recognises(row: JsonRow): boolean
  read(row: JsonRow, context: ReadContext): PlayRow | SkippedRow
}
