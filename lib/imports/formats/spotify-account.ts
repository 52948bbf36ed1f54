import { describeInvalid, duration, instant, skippedRow, text } from './fields'
import type { Format } from './format'
import { playRow } from './play-row'

const identifyingKeys = [
  'msPlayed',
  'trackName',
  'artistName',
  'podcastName',
  'episodeName',
  'audiobookName',
  'chapterName',
]
/** `StreamingHistory_music_*`, `…_podcast_*`, `…_audiobook_*` and the older `StreamingHistory*`: `endTime` in UTC, to the minute. */
export const spotifyAccount: Format = {
  id: 'spotify_account',
  label: 'Spotify account data',
  precision: 'minute',
  recognizes: (row) => 'endTime' in row && identifyingKeys.some((key) => key in row),
  read(row, context) {
    const playedAt = instant(row.endTime, context)
    const msPlayed = duration(row.msPlayed)
    const track = text(row, 'trackName')
    const artist = text(row, 'artistName')
    const show = text(row, 'podcastName')
    const podcast = text(row, 'episodeName') ?? show
    const audiobook = text(row, 'chapterName') ?? text(row, 'audiobookName')
    const title = track ?? podcast ?? audiobook ?? artist
    if (playedAt === null) return skippedRow('bad_time', title, msPlayed, describeInvalid(row, 'endTime'))
    if (msPlayed === null) return skippedRow('bad_row', title, null, describeInvalid(row, 'msPlayed'))
    const isUnnamed = track === 'Unknown Track' && artist === 'Unknown Artist'
    if (track && artist && !isUnnamed) return playRow({ playedAt, msPlayed, track, artist })
    return skippedRow(
      podcast ? 'podcast' : audiobook ? 'audiobook' : 'no_track',
      title,
      msPlayed,
      `${new Date(playedAt).toISOString()}${show ? ` from “${show}”` : ''}`,
    )
  },
}
