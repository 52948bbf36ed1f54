import { Temporal } from 'temporal-polyfill'
import type { AnswerData } from './answer-data'
import type { Bucket, CivilRange, Question } from './question'

/** What an answer with days shares with its evaluation in a test. */
type Told = { at?: AnswerData['at']; sides?: readonly Days[]; items?: readonly Days[] }
/** First and last day, both included */
type Days = { from?: unknown; to?: unknown }

const months: Partial<Record<Bucket, number>> = { month: 1, quarter: 3, season: 3, year: 12 }

/**
 * The days that an answer told, for "that day", "that month" and "during it": those of a first play, of the busiest month, of
 * the longest streak. Undefined where the answer told none.
 */
export function answeredDays(question: Question, told: Told, timeZone: string): CivilRange | undefined {
  const { at, sides = [], items = [] } = told
  switch (question.intent) {
    case 'first_listen':
    case 'last_listen':
    case 'nth_listen':
    case 'milestone':
    case 'session':
      return at ? daysFrom(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate(), 'day') : undefined
    case 'peak':
    case 'binge':
      return at && /^\d{4}-\d\d-\d\d/.test(at)
        ? daysFrom(Temporal.PlainDate.from(at.slice(0, 10)), question.bucket ?? 'day')
        : undefined
    case 'streak':
    case 'gap':
      return stretchOf(question.kind === 'current_streak' ? sides[1] : (sides[0] ?? items[0]), question.bucket ?? 'day')
    default:
      return undefined
  }
}

function daysFrom(from: Temporal.PlainDate, bucket: Bucket): CivilRange {
  const length = bucket === 'week' ? { weeks: 1 } : months[bucket] ? { months: months[bucket] } : { days: 1 }
  return { from: from.toString(), to: from.add(length).toString() }
}

/** A streak of months names the first day of its last month. */
function stretchOf(days: Days | undefined, bucket: Bucket): CivilRange | undefined {
  const { from, to } = days ?? {}
  return typeof from === 'string' && typeof to === 'string'
    ? { from, to: daysFrom(Temporal.PlainDate.from(to), bucket).to }
    : undefined
}
