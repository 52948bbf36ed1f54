import type { Season, Unit } from '../time-node'

const entries = <T>(record: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(record))

export const months = entries({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
})

export const monthPlurals = entries({
  januaries: 1,
  januarys: 1,
  februaries: 2,
  februarys: 2,
  marches: 3,
  aprils: 4,
  mays: 5,
  junes: 6,
  julys: 7,
  julies: 7,
  augusts: 8,
  septembers: 9,
  octobers: 10,
  novembers: 11,
  decembers: 12,
})

/** 0 = Sunday */
export const weekdays = entries({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
})

export const weekdayPlurals = entries({
  sundays: 0,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
})

export const seasons = entries<Season>({
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  summertime: 'summer',
  fall: 'autumn',
  autumn: 'autumn',
  winter: 'winter',
  wintertime: 'winter',
})

export const seasonPlurals = entries<Season>({
  springs: 'spring',
  summers: 'summer',
  falls: 'autumn',
  autumns: 'autumn',
  winters: 'winter',
  'spring months': 'spring',
  'summer months': 'summer',
  'fall months': 'autumn',
  'autumn months': 'autumn',
  'winter months': 'winter',
})

export const units = entries<Unit>({
  day: 'day',
  week: 'week',
  wk: 'week',
  fortnight: 'fortnight',
  weekend: 'weekend',
  month: 'month',
  mo: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  season: 'season',
  year: 'year',
  yr: 'year',
  decade: 'decade',
  century: 'century',
})

export const unitPlurals = entries<Unit>({
  days: 'day',
  weeks: 'week',
  wks: 'week',
  fortnights: 'fortnight',
  weekends: 'weekend',
  months: 'month',
  mos: 'month',
  quarters: 'quarter',
  qtrs: 'quarter',
  seasons: 'season',
  years: 'year',
  yrs: 'year',
  decades: 'decade',
  centuries: 'century',
})

/** "the following year", "that summer": a step from the time that was spoken of before. */
export const besideWords: ReadonlyMap<string, number> = new Map([
  ...['previous', 'preceding', 'prior'].map((said) => [said, -1] as const),
  ...['the previous', 'the preceding', 'the prior'].map((said) => [said, -1] as const),
  ...['next', 'following', 'subsequent'].map((said) => [said, 1] as const),
  ...['the next', 'the following', 'the subsequent'].map((said) => [said, 1] as const),
  ...['that', 'that same', 'that very'].map((said) => [said, 0] as const),
])

export const decades = entries({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  noughties: 0,
  naughties: 0,
  aughts: 0,
  'two thousands': 0,
  'twenty tens': 10,
  'twenty - tens': 10,
  'twenty twenties': 20,
})

/** Words that are more often something else: alone they are a time only where a time is expected ("in may", "last fall"). */
export const weakWords: ReadonlySet<string> = new Set(
  'may march mar jan sun sat wed mon fri fall falls spring springs marches mays now weekend eve'.split(' '),
)
