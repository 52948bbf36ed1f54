import { describeInvalid, epoch, shortText, skippedRow, text } from './fields'
import type { Format } from './format'
import { playRow } from './play-row'

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
    if (playedAt === null) return skippedRow('bad_time', track ?? artist, null, describeInvalid(row, 'timeMs'))
    if (!artist || !track) return skippedRow('no_track', track ?? artist, null, new Date(playedAt).toISOString())
    const album = row.album === 'null' ? null : text(row, 'album')
    const platformText = shortText(row, 'mediaPlayerName', 100)
    return playRow({ playedAt, timeMeans: 'start', msPlayed: null, track, artist, album, platformText })
  },
}
