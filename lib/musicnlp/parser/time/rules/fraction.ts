import { dictionary } from '../dictionary'
import {
  among,
  count,
  either,
  mapped,
  maybe,
  node,
  number,
  ordinal,
  rule,
  unless,
  word,
  year,
  type Element,
} from '../grammar-elements'
import { isLong, isOneYear, isRange, isShorter } from '../node-predicates'
import type { Third, TimeNode, Unit } from '../time-node'
import { unitPlurals, units, weekdays } from '../words/calendar'

const thirds = dictionary<Third>(
  ['(early|earlier in|early in)', 'early'],
  ['((at|near|) the|) (beginning|start) of', 'early'],
  ['(the|) (front end|early part|opening|dawn|first third) of', 'early'],
  ['(mid|mid -|halfway through)', 'mid'],
  ['(in the|the|) middle of', 'mid'],
  ['(the|) (second|middle) third of', 'mid'],
  ['(late|late in|later in)', 'late'],
  ['((at|towards|toward|near|) the|) end of', 'late'],
  ['(the|) (back end|tail end|latter part|close|last third|final third) of', 'late'],
)

const thirdsOf = new Map([...thirds].filter(([said]) => said.endsWith('of')))
const of = word('(of|in) (the|)', 'from', 'during')
/** "last year in July" is not the last year of July. */
const nth = (n: number, unit: Unit, within: TimeNode, length = 1, weekday: number | null = null): TimeNode | null =>
  weekday !== null || isShorter(unit, within) ? { kind: 'nth', n, count: length, unit, weekday, of: within } : null
const fromEnd = word('(the|) (last|final)')

/** "the end of the year": a unit alone is the current one. */
export const bareUnit: Element<TimeNode> = mapped(
  among(
    dictionary<Unit>(
      ['(the|) month', 'month'],
      ['(the|) year', 'year'],
      ['(the|) week', 'week'],
      ['the quarter', 'quarter'],
      ['the decade', 'decade'],
    ),
  ),
  (unit) => ({ kind: 'unit', unit, offset: 0 }),
)
const isCurrent = (found: TimeNode) => found.kind === 'unit' && found.offset === 0
const whole: Element<TimeNode> = either(node(isLong), bareUnit)

/** Parts of a year, month or season: early 2020, the first half of 2019, the last weekend of August. */
export const fractionRules = [
  rule('early 2020', [among(thirds), maybe(word('the', 'my')), node(isLong)], ([third, , found]): TimeNode => ({
    kind: 'third',
    third,
    of: found,
  })),
  rule('the end of the year', [among(thirdsOf), bareUnit], ([third, found]): TimeNode => ({
    kind: 'third',
    third,
    of: found,
  })),
  rule('earlier this year', [word('earlier', 'earlier in'), node(isCurrent)], ([, found]): TimeNode => ({
    kind: 'so_far',
    of: found,
  })),
  rule(
    'later this year',
    [word('later', '(the|) (rest|remainder|remaining) of'), either(node(isCurrent), bareUnit)],
    ([, found]): TimeNode => ({ kind: 'rest', of: found }),
  ),
  rule(
    'week 27 of 2021',
    [word('(the|) week', 'week number', 'wk'), number(1, 53), maybe(of), node(isOneYear)],
    ([, week, , found]): TimeNode => ({ kind: 'numbered_week', week, of: found }),
  ),
  rule(
    'in week 27',
    [word('in (the|) week', 'during week', 'in week number'), number(1, 53)],
    ([, week]): TimeNode => ({ kind: 'numbered_week', week, of: null }),
  ),
  rule('first week of', [maybe(word('the')), ordinal(53), among(units), of, whole], ([, n, unit, , found]) =>
    nth(n, unit, found),
  ),
  rule('last week of', [fromEnd, among(units), of, whole], ([, unit, , found]) => nth(-1, unit, found)),
  rule(
    'first half of',
    [maybe(word('the')), word('(first|second|1 st|2 nd|last|latter) half'), of, whole],
    ([, said, , found]) => nth(/^(first|1)/.test(said) ? 1 : 2, 'half', found),
  ),
  rule(
    'the second half',
    [word('the (second|first|latter) half'), unless((text) => text === 'of' || text === 'in')],
    ([said]) => nth(said === 'the first half' ? 1 : 2, 'half', { kind: 'beside', unit: 'year', steps: 0 }),
  ),
  rule(
    'first ten days of',
    [maybe(word('the')), word('first'), count, among(unitPlurals), of, whole],
    ([, , length, unit, , found]) => nth(1, unit, found, length),
  ),
  rule(
    'last ten days of',
    [maybe(word('the')), word('last', 'final'), count, among(unitPlurals), of, whole],
    ([, , length, unit, , found]) => nth(-1, unit, found, length),
  ),
  rule('third Friday of', [maybe(word('the')), ordinal(5), among(weekdays), of, whole], ([, n, day, , found]) =>
    nth(n, 'day', found, 1, day),
  ),
  rule('last Friday of', [fromEnd, among(weekdays), of, whole], ([, day, , found]) => nth(-1, 'day', found, 1, day)),
  rule(
    '20th of last month',
    [
      maybe(word('the')),
      ordinal(31),
      word('of', 'day of'),
      node((found) => (found.kind === 'unit' || found.kind === 'beside') && found.unit === 'month'),
    ],
    ([, n, , found]) => nth(n, 'day', found),
  ),
]

const weekStart = word(
  '(the|) week (of|commencing|starting (on|)|beginning)',
  'w / c',
  'wc',
  'the week containing',
  'the same week as',
)
const the = maybe(word('(on|) the', 'on'))
const isHoliday = (found: TimeNode) =>
  found.kind === 'yearly' && found.name.type === 'holiday' && found.pick.way !== 'every'

const anyUnit = new Map([...units, ...unitPlurals])
const stretch = (unit: Unit, length: number, side: 'from' | 'before' | 'after', found: TimeNode): TimeNode => ({
  kind: 'stretch',
  unit,
  count: length,
  side,
  of: found,
})

const around = (unit: Unit, of: TimeNode): TimeNode => ({ kind: 'around', unit, of })
const beside = word('after', 'before', 'following', 'preceding', 'leading up to')
const sideOf = (said: string) => (said === 'after' || said === 'following' ? 'after' : 'before')

/** The week or weekend in which a day lies. */
export const aroundRules = [
  rule('the week of 3 May', [weekStart, the, node(isRange)], ([, , found]) => around('week', found)),
  rule('the week of the 18th', [weekStart, the, ordinal(31)], ([, , day]) =>
    around('week', { kind: 'monthly', day, weekday: null }),
  ),
  rule('the weekend of 3 May', [word('(the|) weekend of'), the, node(isRange)], ([, , found]) =>
    around('weekend', found),
  ),
  rule(
    'Halloween weekend 2021',
    [node(isHoliday), word('weekend', 'week'), maybe(word('of', 'in', ',')), year],
    ([found, unit, , value]) =>
      found.kind === 'yearly' ? around(unit === 'week' ? 'week' : 'weekend', { ...found, year: value }) : null,
  ),
  rule(
    'the day after Thanksgiving',
    [maybe(word('the')), among(units), beside, maybe(word('the')), node(isRange)],
    ([, unit, said, , found]) => stretch(unit, 1, sideOf(said), found),
  ),
  rule(
    'the two weeks before Christmas',
    [word('(in|) the'), count, among(anyUnit), beside, maybe(word('the')), node(isRange)],
    ([, length, unit, said, , found]) => stretch(unit, length, sideOf(said), found),
  ),
  rule(
    '2 weeks before 13 May',
    [count, among(anyUnit), word('after', 'before', 'since'), maybe(word('the')), node(isRange)],
    ([length, unit, side, , found]): TimeNode => ({
      kind: 'shift',
      unit,
      count: side === 'before' ? -length : length,
      of: found,
    }),
  ),
  rule(
    '2 weeks starting 20 May',
    [
      count,
      among(anyUnit),
      maybe(word(',')),
      word('from', 'starting (on|from|)', 'beginning'),
      maybe(word('the')),
      node(isRange),
    ],
    ([length, unit, , , , found]): TimeNode => stretch(unit, length, 'from', found),
  ),
  rule('Halloween weekend', [node(isHoliday), word('weekend')], ([found]) => around('weekend', found)),
  rule('Christmas week', [node(isHoliday), word('week')], ([found]) => around('week', found)),
]
