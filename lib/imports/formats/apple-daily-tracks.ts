import { believable, describeInvalid, numeric, skippedRow, text } from './fields'
import type { Format, JsonRow, PlayRow, ReadContext, SkippedRow } from './format'
import { playRow } from './play-row'
import { splitDescription } from './split-description'
import { toInstant } from './wall-time'

const DATE = /^(\d{4})-?(\d\d)-?(\d\d)$/
const MOST_PLAYS = 1000

/**
 * `Apple Music - Play History Daily Tracks.csv`: a row sums the plays of a track on a day, with the hours of the listener's
 * clock in which they were (`Hours`: "19, 20"). It becomes that many plays, in these hours in turn, of equal length.
 */
export const appleDailyTracks: Format = {
  id: 'apple_daily_tracks',
  label: 'Apple Music daily tracks',
  precision: 'hour',
  recognizes: (row) => 'Date Played' in row && 'Track Description' in row && 'Play Duration Milliseconds' in row,
  read(row, context) {
    const description = text(row, 'Track Description')
    const total = wholeNumber(row['Play Duration Milliseconds'])
    const plays = wholeNumber(row['Play Count'])
    const starts = startsOf(row, context)
    if (starts.length === 0) return skippedRow('bad_time', description, total, describeInvalid(row, 'Date Played'))
    if (total === null || plays === null || plays > MOST_PLAYS)
      return skippedRow('bad_row', description, null, 'has no play count or duration')
    if (total <= 0 || plays + (numeric(row['Skip Count']) ?? 0) <= 0)
      return skippedRow('not_a_play', description, null, `was played for ${total} ms`)
    const names = description && splitDescription(description, context.choices?.split ?? 'first')
    if (!names) return skippedRow('no_track', description, total, 'is not “Artist - Title”')
    return spread(starts, Math.max(1, plays), total).map(({ playedAt, msPlayed }): PlayRow | SkippedRow =>
      playRow({ playedAt, timeMeans: 'end', msPlayed, ...names }),
    )
  },
  guess: (_, { timeZone }) => ({ zone: timeZone, split: 'first' }),
}

const wholeNumber = (value: unknown) => {
  const count = numeric(value)
  return count === null ? null : Math.round(count)
}

/**
 * An instant in each hour that a row names; at noon where it names none. Times are stored by the hour of UTC: three quarters
 * past, the hour is the listener's also where clocks are half an hour or 45 minutes off.
 */
function startsOf(row: JsonRow, context: ReadContext): number[] {
  const [, year, month, day] = DATE.exec(text(row, 'Date Played')?.trim() ?? '') ?? []
  if (!year) return []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCMonth() + 1 !== Number(month)) return []
  const hours =
    (text(row, 'Hours') ?? '')
      .match(/\d+/g)
      ?.map(Number)
      .filter((hour) => hour < 24) ?? []
  return (hours.length > 0 ? hours : [12])
    .map((hour) =>
      believable(toInstant(date.getTime() + (hour + 0.75) * 3_600_000, context.choices?.zone ?? 'UTC'), context),
    )
    .filter((start) => start !== null)
}

/** Whole milliseconds whose sum is the row's. */
function spread(starts: number[], plays: number, total: number) {
  const each = Math.floor(total / plays)
  return Array.from({ length: plays }, (_, nth) => ({
    playedAt: starts[nth % starts.length] ?? 0,
    msPlayed: Math.min(86_400_000, nth === 0 ? total - each * (plays - 1) : each),
  }))
}
