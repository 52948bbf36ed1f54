import type { Span } from '../span'
import type { Token } from '../token'
import { unitPlurals, units } from '../time/words/calendar'
import type { Unit } from '../time/time-node'
import { wordSet } from '../word-set'
import { classesOfWord } from '../words/synonym-classes'

const daysIn: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 }
const beforeLength = wordSet(
  'over more than at least about around roughly nearly almost a good the last past whole full',
)
const one = new Set(['a', 'an', 'one'])

type Length = { j: number; unit: Unit; count: number }

/** "(more than) two years", "(at least) a year", "the past twelve months" */
function lengthAt(tokens: readonly Token[], from: number): Length | null {
  for (let at = from; at < tokens.length && at - from < 5; at++) {
    const { word = '', number } = tokens[at] ?? {}
    const unit = units.get(tokens[at + 1]?.word ?? '') ?? unitPlurals.get(tokens[at + 1]?.word ?? '')
    const count = one.has(word) ? 1 : number
    if (unit && daysIn[unit] && count && Number.isInteger(count)) return { j: at + 2, unit, count }
    if (!beforeLength.has(word)) return null
  }
  return null
}

const returns = wordSet('back again return returned returning rediscovered rediscover revisited resumed comeback')
const absences = wordSet('after left leaving hadnt not without ignoring')
const duringAbsence = wordSet(
  'after left leaving hadnt not without ignoring them it him her alone heard hearing played playing listened listening to',
  'touched touching having been being gone any a for in of away break gap silence absence not aside behind long neglecting',
)
const behindAbsence = wordSet(
  'away off apart alone without of silence absence break gap hearing playing listening to them it',
)

/** "came back to … after leaving them alone for more than two years": how long at least they were not played. */
function absenceAt(tokens: readonly Token[], i: number): Span[] {
  if (!absences.has(tokens[i]?.word ?? '') || !tokens.some(({ word }) => returns.has(word))) return []
  let at = i + 1
  while (duringAbsence.has(tokens[at]?.word ?? '') && at - i < 9 && !lengthAt(tokens, at)) at++
  const length = lengthAt(tokens, at)
  if (!length) return []
  let j = length.j
  while (behindAbsence.has(tokens[j]?.word ?? '')) j++
  const value = length.count * (daysIn[length.unit] ?? 0)
  return [{ i, j, cost: 0.5, why: 'not played for so long', type: 'amount', value: { op: '>=', value, unit: 'days' } }]
}

const isPlaying = ({ word }: Token) => word === 'touched' || classesOfWord.get(word)?.includes('<play>') === true
const negations = new Set(['havent', 'hasnt', 'not', 'hadnt'])
const objects = wordSet('to it them him her once even at all')
const beforeNegation = wordSet('i we have has had that which who and but yet then just')
const within = new Set(['in', 'for'])

/** "(songs I) haven't touched in 2 years": played before then and not since. */
function untouchedAt(tokens: readonly Token[], i: number): Span[] {
  const verb = tokens[i + 1]
  if (!negations.has(tokens[i]?.word ?? '') || !verb || !isPlaying(verb)) return []
  let at = i + 2
  while (objects.has(tokens[at]?.word ?? '')) at++
  const length = within.has(tokens[at]?.word ?? '') ? lengthAt(tokens, at + 1) : null
  if (!length) return []
  const { j, unit, count } = length
  let start = i
  while (beforeNegation.has(tokens[start - 1]?.word ?? '')) start--
  return [
    ...Array.from({ length: i - start + 1 }, (_, back): Span => ({
      i: i - back,
      j: at,
      cost: 0.4,
      why: 'not played since',
      type: 'cue',
      value: ['lapsed'],
      weak: false,
    })),
    {
      i: at,
      j,
      cost: 0.35,
      why: 'not played for so long',
      type: 'time',
      value: { kind: 'bound', bound: 'before', of: { kind: 'rolling', unit, count } },
    },
  ]
}

/** How long something was not played. */
export const silenceSpans = (tokens: readonly Token[]): Span[] =>
  tokens.flatMap((_, i) => [...absenceAt(tokens, i), ...untouchedAt(tokens, i)])
