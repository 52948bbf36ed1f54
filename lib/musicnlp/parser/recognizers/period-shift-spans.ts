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
const rightBeside = new Set(['right', 'immediately', 'directly', 'just', 'straight'])
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
const owners = new Set(['my', 'our', 'i', 'we', 'the'])

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
  tokens.flatMap(({ word }, i) =>
    sames.has(word)
      ? sameElsewhere(tokens, i)
      : tokens.slice(i).some((token) => directions.has(token.word) || adjectives.has(token.word))
        ? [...stepsAfterThing(tokens, i), ...stepsBeforeThing(tokens, i)]
        : [],
  )

const sames = new Set(['same', 'corresponding', 'equivalent', 'matching', 'equal'])
const lengths = 'stretch stretches period periods span window timeframe dates part timespan interval time times'
const stretches = new Set([...lengths.split(' '), ...shifted.keys(), 'season', 'seasons'])
const within = new Set(['in', 'of', 'for', 'from', 'during', 'over', 'but'])
const WEEKS_A_YEAR = 52

/** "the same stretch a year earlier", "the corresponding weeks of 2021": as long as the time before, in another year. */
function sameElsewhere(tokens: readonly Token[], at: number): SpanOf<'shift'>[] {
  const i = determiners.has(tokens[at - 1]?.word ?? '') ? at - 1 : at
  const thing = tokens[at + 1]?.number == null ? at + 1 : at + 2
  const { word = '' } = tokens[thing] ?? {}
  if (!stretches.has(word)) return []
  const year = yearAt(tokens, within.has(tokens[thing + 1]?.word ?? '') ? thing + 2 : thing + 1)
  if (!year) return []
  const { j, ...value } = year
  const isWeek = /^weeks?$/.test(word) && value.year === undefined
  return [
    moved(i, j, BESIDE_TIME, {
      ...value,
      same: true,
      ...(isWeek && { unit: 'week', steps: value.steps * WEEKS_A_YEAR }),
    }),
  ]
}

type InYear = { j: number; unit: 'year'; steps: number; year?: number }

/** "last year", "a year earlier", "the year before that", "2021" */
function yearAt(tokens: readonly Token[], at: number): InYear | null {
  const { word = '', said = '' } = tokens[at] ?? {}
  if (/^(19|20)\d\d$/.test(said)) return { j: at + 1, unit: 'year', steps: 0, year: Number(said) }
  const [, start, picked = ''] = /^(the )?(last|previous|prior|preceding|following|next) year$/.exec(
    tokens
      .slice(at, at + (word === 'the' ? 3 : 2))
      .map((token) => token.word)
      .join(' '),
  ) ?? [null]
  if (picked) return { j: at + (start ? 3 : 2), unit: 'year', steps: adjectives.get(picked) ?? -1 }
  const { at: unit, count } = countAt(tokens, at)
  const way = tokens[unit + 1]?.word ?? ''
  const steps = way === 'ago' ? -1 : directions.get(way)
  if (!/^years?$/.test(tokens[unit]?.word ?? '') || steps === undefined) return null
  return { j: pastPointer(tokens, unit + 2), unit: 'year', steps: steps * count }
}

/** "the year before (that)", "two weeks later" */
function stepsAfterThing(tokens: readonly Token[], i: number): SpanOf<'shift'>[] {
  const { at, count, whole } = countAt(tokens, i)
  const thing = thingAt(tokens, at)
  if (!thing || (thing.unit === null && count > 1)) return []
  const side = rightBeside.has(tokens[thing.j]?.word ?? '') ? thing.j + 1 : thing.j
  const way = directions.get(tokens[side]?.word ?? '')
  if (way === undefined) return []
  const end = side + 1
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
