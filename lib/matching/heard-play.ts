import type { SongKey } from './song-key'

/** How exact a play's time is. */
export type Precision = 'second' | 'minute' | 'hour' | 'day'

/** A play as its source tells it, with what decides whether another source tells of the same listen. */
export type HeardPlay = {
  id: number
  /** A format or an interface for clients. Two plays of one source are two listens. */
  source: string
  song: SongKey
  /** Milliseconds since 1970; null where the source doesn't tell this end */
  start: number | null
  end: number | null
  precision: Precision
  /** The time heard, in milliseconds; null if unknown */
  msPlayed: number | null
  /** The length of the track in milliseconds; null if unknown */
  trackLengthMs: number | null
}

const unit = { second: 0, minute: 60_000, hour: 3_600_000, day: 86_400_000 } satisfies Record<Precision, number>

/** How much later than it says a play may have been, in milliseconds: a time to the minute is cut, not rounded. */
export const uncertainty = ({ precision }: Pick<HeardPlay, 'precision'>): number => unit[precision]
