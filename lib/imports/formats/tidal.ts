import { describeInvalid, heard, instant, shortText, skippedRow, text } from './fields'
import type { Format } from './format'
import { platformFamily } from './platform-family'
import { playRow } from './play-row'
import { wallClock, wallInstant } from './wall-time'

/** Tidal's CSV, on request from its support: `artist_name,track_title,album_name,entry_date,stream_duration_ms,…`. */
export const tidal: Format = {
  id: 'tidal',
  label: 'Tidal',
  precision: 'second',
  recognizes: (row) => 'entry_date' in row && 'track_title' in row && 'stream_duration_ms' in row,
  read(row, context) {
    const [track, artist] = [text(row, 'track_title'), text(row, 'artist_name')]
    const msPlayed = heard(row.stream_duration_ms)
    const time = text(row, 'entry_date')?.trim().replace(/ UTC$/, 'Z') ?? null
    const playedAt = (time !== null && wallClock(time) ? wallInstant(time, context) : null) ?? instant(time, context)
    if (playedAt === null) return skippedRow('bad_time', track, msPlayed, describeInvalid(row, 'entry_date'))
    if (msPlayed === null) return skippedRow('bad_row', track, null, describeInvalid(row, 'stream_duration_ms'))
    if (!artist || !track) return skippedRow('no_track', track ?? artist, msPlayed, new Date(playedAt).toISOString())
    const platformText = shortText(row, 'client_name_from_session', 100)
    return playRow({
      playedAt,
      timeMeans: context.choices?.time ?? 'start',
      msPlayed,
      track,
      artist,
      album: text(row, 'album_name'),
      platformText,
      platform: platformText === null ? null : platformFamily(platformText),
      country: countryOf(text(row, 'country_name')),
    })
  },
  // No file of Tidal was at hand: its owner has a look first.
  guess: (rows) => ({
    time: 'start',
    ...(rows.some((row) => wallClock(text(row, 'entry_date')?.trim() ?? '')) && { zone: 'UTC' }),
  }),
}

const countryOf = (name: string | null) => (name && /^[A-Z]{2}$/.test(name) ? name : null)
