import { describeInvalid, instant, skippedRow, text } from './fields'
import type { Format, JsonRow } from './format'
import { playRow } from './play-row'
import { watchedTitle } from './watched-title'

const TOPIC = / - Topic$/

/**
 * `watch-history.json` of Google Takeout, and My Activity as JSON. Music is what stands under “YouTube Music”, or under
 * “YouTube” on a channel “Artist - Topic”. It says neither how long something was heard nor on which album it is.
 */
export const youtubeMusic: Format = {
  id: 'youtube_music',
  label: 'YouTube Music',
  precision: 'second',
  recognizes: (row) => 'header' in row && 'title' in row && 'time' in row && /^YouTube/.test(text(row, 'header') ?? ''),
  read(row, context) {
    const title = text(row, 'title')
    const channel = channelOf(row)
    const playedAt = instant(row.time, context)
    if (playedAt === null) return skippedRow('bad_time', title, null, describeInvalid(row, 'time'))
    const isoTime = new Date(playedAt).toISOString()
    if (isAd(row)) return skippedRow('not_a_play', title, null, `${isoTime} is an ad`)
    if (row.header !== 'YouTube Music' && !TOPIC.test(channel ?? ''))
      return skippedRow('not_a_play', title, null, `${isoTime} is a video, or one that was removed`)
    const track = title && watchedTitle(title)
    if (!track || !channel || isAddress(track)) return skippedRow('no_track', title, null, isoTime)
    return playRow({ playedAt, timeMeans: 'start', msPlayed: null, track, artist: channel.replace(TOPIC, '') })
  },
}

function channelOf({ subtitles }: JsonRow): string | null {
  const first: unknown = Array.isArray(subtitles) ? subtitles[0] : undefined
  return typeof first === 'object' && first !== null ? text({ ...first }, 'name') : null
}

const isAd = ({ details }: JsonRow) => Array.isArray(details) && JSON.stringify(details).includes('Google Ads')

const isAddress = (title: string) => /^https?:\/\//.test(title)
