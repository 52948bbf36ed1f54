import type { PeriodShift, SpanOf } from '../span'
import type { Token } from '../token'
import { unitPlurals, units, weekdays } from '../time/words/calendar'
import { dayParts } from '../time/words/day-parts'

type Shifted = PeriodShift['unit']

const each = <T>(words: Iterable<string>, unit: T) => [...words].map((word) => [word, unit] as const)

/** What can be said to come before or after: "the Sunday after" is a week on. Seasons and holidays are the time grammar's. */
const shifted: ReadonlyMap<string, Shifted> = new Map<string, Shifted>([
  ...each(['one', 'time'], null),
  ...each(['hour', 'hours', 'hr', 'hrs'], 'hour' as const),
  ...units,
  ...unitPlurals,
  ['birthday', 'year'],
  ...each(weekdays.keys(), 'week' as const),
  ...each(dayParts.keys(), 'day' as const),
])
const longestName = 4

const directions: ReadonlyMap<string, number> = new Map([
  ...each(['before', 'prior', 'earlier', 'previous', 'previously', 'preceding', 'beforehand'], -1),
  ...each(['after', 'later', 'following', 'afterwards'], 1),
])
const adjectives: ReadonlyMap<string, number> = new Map([
  ...each(['previous', 'preceding', 'prior', 'earlier'], -1),
  ...each(['following', 'next', 'subsequent'], 1),
])
const determiners = new Set(['the', 'that', 'a', 'an', 'one', 'my', 'their', 'its'])
const pointers = new Set(['that', 'it', 'this', 'then', 'those', 'these'])

type Found = { j: number; unit: Shifted }

/** The longest thing of up to four words that begins at a place. */
function thingAt(tokens: readonly Token[], at: number): Found | null {
  for (let length = longestName; length > 0; length--) {
    const unit = shifted.get(
      tokens
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(' '),
    )
    if (unit !== undefined && at + length <= tokens.length) return { j: at + length, unit }
  }
  return null
}

/** "before that", "after it", "before that one" */
function pastPointer(tokens: readonly Token[], at: number): number {
  if (!pointers.has(tokens[at]?.word ?? '')) return at
  return tokens[at + 1]?.word === 'one' ? at + 2 : at + 1
}

/** How many: "two weeks earlier", "a year later"; what is named alone is one. "The two years before" are both of them. */
function countAt(tokens: readonly Token[], i: number): { at: number; count: number; whole: boolean } {
  const hasArticle = determiners.has(tokens[i]?.word ?? '')
  const token = tokens[hasArticle ? i + 1 : i]
  const isCount = token?.number != null && !token.ordinal && Number.isInteger(token.number)
  if (isCount && token.number !== null && token.number > 1 && token.number < 100)
    return { at: i + (hasArticle ? 2 : 1), count: token.number, whole: hasArticle }
  return { at: hasArticle || token?.number === 1 ? i + 1 : i, count: 1, whole: false }
}

const BESIDE_TIME = 0.6
/** "the week before my trip": cheaper than "my trip" with a bound of its own */
const BESIDE_EVENT = 0.1
const owners = new Set(['my', 'our', 'i', 'we'])

const moved = (i: number, j: number, cost: number, value: PeriodShift): SpanOf<'shift'> => ({
  i,
  j,
  cost,
  why: 'beside the time before',
  type: 'shift',
  value,
})

/** "the year before", "two weeks earlier", "the Christmas after that", "the previous one": counted from what was asked before. */
export const periodShiftSpans = (tokens: readonly Token[]): SpanOf<'shift'>[] =>
  tokens.some(({ word }) => directions.has(word) || adjectives.has(word))
    ? tokens.flatMap((_, i) => [...stepsAfterThing(tokens, i), ...stepsBeforeThing(tokens, i)])
    : []

/** "the year before (that)", "two weeks later" */
function stepsAfterThing(tokens: readonly Token[], i: number): SpanOf<'shift'>[] {
  const { at, count, whole } = countAt(tokens, i)
  const thing = thingAt(tokens, at)
  if (!thing || (thing.unit === null && count > 1)) return []
  const way = directions.get(tokens[thing.j]?.word ?? '')
  if (way === undefined) return []
  const end = thing.j + 1
  return [...new Set([end, pastPointer(tokens, end)])].map((j) =>
    moved(i, j, owners.has(tokens[j]?.word ?? '') ? BESIDE_EVENT : BESIDE_TIME, {
      unit: thing.unit,
      steps: way * count,
      ...(whole ? { whole } : {}),
    }),
  )
}

/** "the previous one", "the following hour" */
function stepsBeforeThing(tokens: readonly Token[], i: number): SpanOf<'shift'>[] {
  const way = tokens[i]?.word === 'the' ? adjectives.get(tokens[i + 1]?.word ?? '') : undefined
  const thing = way === undefined ? null : thingAt(tokens, i + 2)
  return thing && way !== undefined ? [moved(i, thing.j, BESIDE_TIME, { unit: thing.unit, steps: way })] : []
}
