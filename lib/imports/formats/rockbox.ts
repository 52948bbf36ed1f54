import { believable, numeric, skippedRow, text, trackLength } from './fields'
import type { Format } from './format'
import { playOrSkipped } from './play-row'
import { toInstant } from './wall-time'

/**
 * `.scrobbler.log` of Rockbox players, read by `rockboxReader`. Under `#TZ/UNKNOWN` the times are those that the
 * player's clock showed, as if it stood in UTC: each is read by the rule of its own day.
 */
export const rockbox: Format = {
  id: 'rockbox',
  label: 'Rockbox',
  precision: 'second',
  recognizes: (row) => 'tz' in row && 'rating' in row && 'timestamp' in row,
  read(row, context) {
    const [track, artist] = [text(row, 'title'), text(row, 'artist')]
    const clock = numeric(row.timestamp)
    const zone = row.tz === 'UTC' ? 'UTC' : (context.choices?.zone ?? 'UTC')
    const playedAt = clock === null ? null : believable(toInstant(Math.round(clock) * 1000, zone), context)
    const [album, trackLengthMs] = [text(row, 'album'), trackLength(row.length, 1000)]
    const told = { playedAt, timeMeans: 'start' as const, msPlayed: null, trackLengthMs, track, artist, album }
    const play = playOrSkipped(row, 'timestamp', told)
    // L: listened to at least half of the track. S: skipped before.
    const isSkip = row.rating === 'S' && !('skipReason' in play)
    return isSkip ? skippedRow('not_a_play', track, null, 'is marked as skipped') : play
  },
  guess: (rows, { timeZone }) => (rows.some(({ tz }) => tz !== 'UTC') ? { zone: timeZone } : {}),
}
