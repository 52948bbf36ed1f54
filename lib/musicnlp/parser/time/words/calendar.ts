import { wordSet } from '../../word-set'
import { dictionary } from '../dictionary'
import type { Season, Unit } from '../time-node'

/** The words of each line mean its number, counted from `first`. */
const numbered = (first: number, lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, first + index] as const)))

export const months = numbered(1, [
  ...['january jan', 'february feb febr', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug'],
  ...['september sep sept', 'october oct', 'november nov', 'december dec'],
])
export const monthPlurals = numbered(1, [
  ...['januaries januarys', 'februaries februarys', 'marches', 'aprils', 'mays', 'junes', 'julys julies', 'augusts'],
  ...['septembers', 'octobers', 'novembers', 'decembers'],
])

/** 0 = Sunday */
export const weekdays = numbered(0, [
  ...['sunday sun', 'monday mon', 'tuesday tue tues', 'wednesday wed weds', 'thursday thu thur thurs'],
  ...['friday fri', 'saturday sat'],
])
export const weekdayPlurals = numbered(0, [
  ...['sundays', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays'],
])

export const seasons = dictionary<Season>(
  ['(spring|springtime)', 'spring'],
  ['(summer|summertime)', 'summer'],
  ['(fall|autumn)', 'autumn'],
  ['(winter|wintertime)', 'winter'],
)
export const seasonPlurals = dictionary<Season>(
  ['(springs|spring months)', 'spring'],
  ['(summers|summer months)', 'summer'],
  ['(falls|autumns|(fall|autumn) months)', 'autumn'],
  ['(winters|winter months)', 'winter'],
)

export const units = dictionary<Unit>(
  ['day', 'day'],
  ['(week|wk)', 'week'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['(month|mo)', 'month'],
  ['(quarter|qtr)', 'quarter'],
  ['season', 'season'],
  ['(year|yr)', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
)
export const unitPlurals: ReadonlyMap<string, Unit> = new Map(
  [...units].map(([said, unit]) => [said === 'century' ? 'centuries' : `${said}s`, unit]),
)

/** "the following year", "that summer": a step from the time that was spoken of before. */
export const besideWords = dictionary(
  ['(the|) (previous|preceding|prior)', -1],
  ['(the|) (next|following|subsequent)', 1],
  ['that (same|very|)', 0],
)

export const decades = dictionary(
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['(noughties|naughties|aughts|two thousands)', 0],
  ['twenty (-|) tens', 10],
  ['twenty twenties', 20],
)

/** Words that are more often something else: alone they are a time only where a time is expected ("in may", "last fall"). */
export const weakWords = wordSet(
  'may march mar jan sun sat wed mon fri fall falls spring springs marches mays now weekend eve',
)
