import type { Choices } from './choices'
import type { PlatformFamily } from './platform-family'

/** One parsed row of a file by the names of its columns or keys; which ones it has depends on the format. */
export type JsonRow = Record<string, unknown>

/** A play as its file tells it, before the catalog knows its track. Build it with `playRow`, which fills in what is left out. */
export type PlayRow = {
  /** Milliseconds since 1970, UTC: the end of the play, or its start where `timeMeans` says so */
  playedAt: number
  /** Start times become end times where the length is known. */
  timeMeans: 'start' | 'end'
  /** Milliseconds really heard (not the length of the track); null where the file does not tell: the play counts, and adds no time */
  msPlayed: number | null
  /** Milliseconds; the length of the track, where the file tells it. Not the time heard. */
  trackLengthMs: number | null
  track: string
  /** The artist line as the file spells it */
  artist: string
  /** The artists of the line, the main one first, where the file lists several; else null */
  artists: string[] | null
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
  /** Tells pieces of one listen from plays on two devices (`joinsPieces`); never stored */
  device: string | null
  /** Minutes by which the clock of the device was ahead of UTC */
  utcOffset: number | null
  /** The time that the file gives, where the play is placed at another one; else null */
  reportedAt: number | null
  /** Spotify's start of the play by the device's clock, milliseconds since 1970: tells repeats from duplicates */
  offlineTimestamp: number | null
}

/** Rows that become no play, by the reason under which the import report counts them. `not_a_play`: love marks, ads, videos. */
export type SkipReason = 'podcast' | 'audiobook' | 'no_track' | 'not_a_play' | 'bad_time' | 'bad_row'
export type SkippedRow = {
  skipReason: SkipReason
  title: string | null
  msPlayed: number | null
  detail: string | null
}

export type ReadContext = {
  /** Later instants are not believed: one day after the import was asked for. */
  latest: number
  /** What the owner of the file confirmed of what it does not say */
  choices?: Choices
  /** Finds the artist of a title in other files of the import, for rows that name none */
  artistOf?: (title: string, heard: Heard) => ArtistOfTitle
}

/** When a play was: milliseconds since 1970, and minutes by which the device's clock was ahead of UTC, if known */
export type Heard = { from: number; to: number; utcOffset: number | null }

/** Exactly one artist, or why none is known: no file names any, or several have a track of this title. */
export type ArtistOfTitle = { artist: string } | { unknown: string }

/** How exact the times of a format are. */
export type Precision = 'second' | 'minute' | 'hour' | 'day'

/** A kind of export file. To add one, see docs/formats.md. */
export type Format = {
  /** Stored with each play as its source */
  id: string
  /** Shown to people: "Spotify extended streaming history" */
  label: string
  precision: Precision
  /** Whether a row is of this format, by its structure alone: file names prove nothing. */
  recognizes(row: JsonRow): boolean
  /** Whether one listen may be cut into pieces that are joined once all rows are there */
  joinsPieces?: boolean
  /** Whether `artists` are parts of a line with commas, which are in the names of bands too */
  joinsArtists?: boolean
  /** Whether `read` is given `artistOf` */
  needsArtists?: boolean
  /** What a row becomes; a row that sums several plays becomes several. */
  read(row: JsonRow, context: ReadContext): PlayRow | SkippedRow | (PlayRow | SkippedRow)[]
  /** The guesses at what the file does not say, by its first rows. Empty where nothing is unsure. */
  guess?(rows: JsonRow[], listener: { timeZone: string }): Choices
}
