import { describeInvalid, skippedRow } from './fields'
import type { JsonRow, PlayRow, SkippedRow } from './format'

type Told = Pick<PlayRow, 'playedAt' | 'msPlayed' | 'track' | 'artist'> & Partial<PlayRow>

/** A play with what its file tells. What it does not tell is null, and its time is the end of the play. */
export const playRow = (told: Told): PlayRow => ({
  timeMeans: 'end',
  trackLengthMs: null,
  artists: null,
  album: null,
  uri: null,
  platform: null,
  platformText: null,
  country: null,
  reasonStart: null,
  reasonEnd: null,
  shuffle: null,
  skipped: null,
  offline: null,
  incognito: null,
  device: null,
  utcOffset: null,
  reportedAt: null,
  offlineTimestamp: null,
  ...told,
})

/** What a row may lack */
type Named = { playedAt: number | null; track: string | null; artist: string | null }

/**
 * The play of a row that names one track and one artist; or why it is none. The time was read from the field `timeKey` of
 * `row`, which is quoted in the report where it cannot be believed.
 */
export function playOrSkipped(
  row: JsonRow,
  timeKey: string,
  told: Omit<Told, keyof Named> & Named,
): PlayRow | SkippedRow {
  const { playedAt, track, artist, msPlayed } = told
  if (playedAt === null) return skippedRow('bad_time', track ?? artist, msPlayed, describeInvalid(row, timeKey))
  if (!track || !artist) return skippedRow('no_track', track ?? artist, msPlayed, new Date(playedAt).toISOString())
  return playRow({ ...told, playedAt, track, artist })
}
