import { epoch, shortText, skippedRow, text, trackLength } from './fields'
import type { Format } from './format'
import { playOrSkipped } from './play-row'

/**
 * The file scrobbler of Pano Scrobbler, JSON lines or CSV: `timeHuman,timeMs,artist,track,album,albumArtist,durationMs,
 * mediaPlayerPackage,mediaPlayerName,mediaPlayerVersion,event`. `durationMs` is the length of the track.
 */
export const panoScrobbler: Format = {
  id: 'pano_scrobbler',
  label: 'Pano Scrobbler',
  precision: 'second',
  recognizes: (row) => 'timeMs' in row && 'artist' in row && 'track' in row,
  read(row, context) {
    const [track, artist, event] = [text(row, 'track'), text(row, 'artist'), text(row, 'event')]
    if (event !== null && event !== 'scrobble') return skippedRow('not_a_play', track, null, `is marked “${event}”`)
    const playedAt = epoch(row.timeMs, context)
    const album = row.album === 'null' ? null : text(row, 'album')
    const platformText = shortText(row, 'mediaPlayerName', 100)
    const names = { track, artist, album, platformText, trackLengthMs: trackLength(row.durationMs) }
    const told = { playedAt, timeMeans: 'start' as const, msPlayed: null, ...names }
    return playOrSkipped(row, 'timeMs', told)
  },
}
