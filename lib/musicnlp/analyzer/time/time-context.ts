import { Temporal } from 'temporal-polyfill'
import { defaultConventions, type DateConventions } from '@/lib/format/format-date'
import type { ClosedRange } from './civil-range'

/** Everything that dates depend on besides the words. */
export type TimeContext = {
  now: Date
  /** IANA name */
  timeZone: string
  /** 0 = Sunday, 1 = Monday */
  weekStart: 0 | 1
  hemisphere: 'north' | 'south'
  /** ISO 3166-1 alpha-2 */
  country: string
  /** How the person writes dates and times, for labels */
  conventions: DateConventions
  /** True: the question speaks of a habit ("do I play"); false: of the past ("did I play"); absent: it does not say */
  habit?: boolean
  /** The last day of a history that has ended, YYYY-MM-DD: "on Halloween" is the last one until then */
  lastDay?: string
  /** The days with plays, YYYY-MM-DD: "Christmas" is the last one with any */
  playedDays?: readonly string[]
  /** The year of the first play: what returns every year is listed from it on */
  firstYear?: number
  /** The person's date of birth, YYYY-MM-DD */
  born?: string
  anchor?: Anchor
}

/** The time of the question before: "that year" and "the following month" are counted from it. */
export type Anchor = ClosedRange & {
  /** False where its year was assumed: "and in June?" is then no June of that year */
  isYearSaid: boolean
}

/** The conventions of someone who has set nothing. */
export const calendarDefaults: Pick<TimeContext, 'weekStart' | 'hemisphere' | 'country' | 'conventions'> = {
  weekStart: 1,
  hemisphere: 'north',
  country: 'US',
  conventions: defaultConventions,
}

export type Calendar = Omit<TimeContext, 'now' | 'timeZone'> & { today: Temporal.PlainDate }

export function calendarOf({ now, timeZone, ...rest }: TimeContext): Calendar {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
  return { ...rest, today }
}
