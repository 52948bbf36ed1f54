import type { Question } from '@/lib/musicnlp/question/question'
import { side, type Runner } from './runner'
import { isoDay, matchingDays } from './civil-days'
import { coverageOf } from './coverage'
import { lengthOf, longestOf, playedDays, runsOf } from './streak'
import { allTime } from './scope'

/**
 * The longest run of days without a counted play in the scope, and how many silent days there were: from the first
 * play of the names (whenever that was) to the last play of the whole history. The earliest of equals.
 */
export const gap: Runner = async ({ question: said, ...rest }) => {
  const question = silenceOf(said)
  const input = { ...rest, question }
  const { reader } = rest
  const covered = await coverageOf(reader)
  const [first] = await playedDays({
    reader,
    question: { ...question, time: { ...allTime, hours: question.time.hours } },
  })
  const days = covered && first !== undefined ? matchingDays(question.time, first, covered.last) : []
  const played = new Set(await playedDays(input))
  const silent = days.map((day) => !played.has(day))
  const longest = longestOf(runsOf(silent))
  const length = lengthOf(longest)
  const range = length > 0 ? { from: isoDay(days[longest.from] ?? 0), to: isoDay(days[longest.to] ?? 0) } : {}
  return {
    kind: 'number',
    value: length,
    unit: 'days',
    at: range.from ?? null,
    sides: [
      side('longest', length, 'days', range),
      side('silent days', silent.filter(Boolean).length, 'days'),
      side('days', days.length, 'days'),
    ],
  }
}

/** "Days without Drake" leaves Drake out in words; it is Drake's silence that is asked for. */
const silenceOf = (question: Question): Question =>
  question.names.length === 0 && question.exclude.length > 0
    ? { ...question, names: question.exclude, exclude: [] }
    : question
