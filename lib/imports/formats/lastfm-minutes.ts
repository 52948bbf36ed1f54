import { describeInvalid, skippedRow, text } from './fields'
import type { Format } from './format'
import { playRow } from './play-row'
import { wallInstant } from './wall-time'

const TIME = /^\d\d [A-Z][a-z]{2} \d{4},? \d\d:\d\d$/

/** The Last.fm export of benjaminbenben.com: `artist,album,track,05 Apr 2010 11:59` in UTC, without a header. */
export const lastfmMinutes: Format = {
  id: 'lastfm_minutes',
  label: 'Last.fm, to the minute',
  precision: 'minute',
  recognizes: (row) => Object.keys(row).join() === '1,2,3,4' && typeof row[4] === 'string' && TIME.test(row[4]),
  read(row, context) {
    const [artist, album, track] = [text(row, '1'), text(row, '2'), text(row, '3')]
    const playedAt = wallInstant(row[4], { latest: context.latest })
    if (playedAt === null)
      return skippedRow('bad_time', track ?? artist, null, row[4] === '' ? 'has no time' : describeInvalid(row, '4'))
    if (!artist || !track) return skippedRow('no_track', track ?? artist, null, new Date(playedAt).toISOString())
    return playRow({ playedAt, timeMeans: 'start', msPlayed: null, track, artist, album })
  },
}
