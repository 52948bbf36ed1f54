/**
 * What a time phrase means independently of the clock: "last summer" is a season and one step back.
 * The analyzer (lib/musicnlp/analyzer/time) turns it into dates.
 */
export type Unit =
  'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** `newest` = none was named; `back` counts those that are over: 1 = last, 2 = the one before last. */
export type Pick =
  | { way: 'newest' | 'this' | 'next' | 'every' }
  | { way: 'back'; count: number }
  /**
   * "that summer" = 0, "the following summer" = 1: counted from the time that was spoken of before. `leans`: "the summer
   * before" says nothing where there was none
   */
  | { way: 'beside'; steps: number; leans?: true }

/** What returns every year. `weekday` only narrows a date: "Tue 13 July". */
export type Yearly =
  | { type: 'season'; season: Season }
  | { type: 'month'; month: number }
  | { type: 'quarter'; quarter: number }
  | { type: 'half'; half: 1 | 2 }
  | { type: 'date'; month: number; day: number; weekday: number | null }
  | { type: 'numeric_date'; first: number; second: number; weekday: number | null }
  | { type: 'holiday'; holiday: string }
  /** "on this day": today's month and day */
  | { type: 'anniversary' }

export type Third = 'early' | 'mid' | 'late'
export type Bound = 'since' | 'after' | 'until' | 'before' | 'through'

export type TimeNode =
  /** "all time": no limit, named explicitly */
  | { kind: 'always' }
  /** today = 0, yesterday = -1 */
  | { kind: 'day'; offset: number }
  /** this week = 0, last week = -1 */
  | { kind: 'unit'; unit: Unit; offset: number }
  /** "that year" = 0, "the following year" = 1, "two weeks earlier" = -2: counted from the time spoken of before */
  | { kind: 'beside'; unit: Unit; steps: number }
  /** the last N units, today included */
  | { kind: 'rolling'; unit: Unit; count: number }
  /** `exact`: that one day, whatever the unit */
  | { kind: 'ago'; unit: Unit; count: number; exact: boolean }
  /** `to` exclusive: a year, a decade, a century */
  | { kind: 'years'; from: number; to: number }
  | { kind: 'yearly'; name: Yearly; year: number | null; pick: Pick }
  /** "on the 4th", "Wed 13th" */
  | { kind: 'monthly'; day: number; weekday: number | null }
  /** 0 = Sunday */
  | { kind: 'weekdays'; weekdays: number[]; pick: Pick }
  /** Half-open local hours, may wrap midnight. `part`: the word it was said with; `habitual`: "nights", "every morning" */
  | { kind: 'hours'; from: number; to: number; part: string | null; habitual: boolean }
  | { kind: 'third'; third: Third; of: TimeNode }
  /** "week 27 of last year", numbered as in ISO 8601 */
  | { kind: 'numbered_week'; week: number; of: TimeNode | null }
  /** n-th unit within `of`, from its end if negative; with `weekday` the n-th such day; `count` units together */
  | { kind: 'nth'; n: number; count: number; unit: Unit; weekday: number | null; of: TimeNode }
  /** "the week of 3 May" */
  | { kind: 'around'; unit: Unit; of: TimeNode }
  | { kind: 'bound'; bound: Bound; of: TimeNode }
  /** Both ends included */
  | { kind: 'between'; from: TimeNode; to: TimeNode }
  /** "when I was 20", "in my twenties": years of the person's own life, `to` exclusive */
  | { kind: 'age'; from: number; to: number }
  | { kind: 'so_far'; of: TimeNode }
  /** The rest of it, from today on */
  | { kind: 'rest'; of: TimeNode }
  /** "2 weeks before 13 May 1999": one day, `count` units from the start of `of` */
  | { kind: 'shift'; unit: Unit; count: number; of: TimeNode }
  /** "2 weeks starting 20 May", "the week before Christmas", "the day after Thanksgiving" */
  | { kind: 'stretch'; unit: Unit; count: number; side: 'from' | 'before' | 'after'; of: TimeNode }
  | { kind: 'and'; parts: TimeNode[] }
  | { kind: 'or'; parts: TimeNode[] }

export type YearlyNode = Extract<TimeNode, { kind: 'yearly' }>
export type HoursNode = Extract<TimeNode, { kind: 'hours' }>
export type WeekdaysNode = Extract<TimeNode, { kind: 'weekdays' }>

export const newest: Pick = { way: 'newest' }
export const every: Pick = { way: 'every' }

export const yearly = (name: Yearly, year: number | null = null, pick: Pick = newest): YearlyNode => ({
  kind: 'yearly',
  name,
  year,
  pick,
})
