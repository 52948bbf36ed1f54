import { describeInvalid, instant, skippedRow, text } from './fields'
import type { Format } from './format'
import { playRow } from './play-row'
import { splitDescription } from './split-description'

/** SoundCloud's CSV, on request: `play_time` ("2024-05-02 04:21:11 UTC")`,track_title,track_url`. The artist is in the title. */
export const soundcloud: Format = {
  id: 'soundcloud',
  label: 'SoundCloud',
  precision: 'second',
  recognizes: (row) => 'play_time' in row && 'track_title' in row,
  read(row, context) {
    const title = text(row, 'track_title')
    const playedAt = instant(text(row, 'play_time')?.trim().replace(/ UTC$/, 'Z'), context)
    if (playedAt === null) return skippedRow('bad_time', title, null, describeInvalid(row, 'play_time'))
    const names = title && splitDescription(title, context.choices?.split ?? 'first')
    if (!names) return skippedRow('no_track', title, null, 'is not “Artist - Title”')
    return playRow({ playedAt, timeMeans: context.choices?.time ?? 'start', msPlayed: null, ...names })
  },
  guess: () => ({ split: 'first', time: 'start' }),
}
