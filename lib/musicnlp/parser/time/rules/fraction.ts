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

const thirds: ReadonlyMap<string, Third> = new Map([
  ...[
    'early',
    'early in',
    'earlier in',
    'beginning of',
    'start of',
    'the beginning of',
    'the start of',
    'at the beginning of',
    'at the start of',
    'near the beginning of',
    'near the start of',
    'front end of',
    'the front end of',
    'early part of',
    'the early part of',
    'opening of',
    'the opening of',
    'dawn of',
    'the dawn of',
    'first third of',
    'the first third of',
  ].map((said) => [said, 'early'] as const),
  ...[
    'mid',
    'middle of',
    'the middle of',
    'in the middle of',
    'second third of',
    'the second third of',
    'middle third of',
    'the middle third of',
    'mid -',
    'halfway through',
  ].map((said) => [said, 'mid'] as const),
  ...[
    'late',
    'late in',
    'later in',
    'end of',
    'the end of',
    'at the end of',
    'towards the end of',
    'toward the end of',
    'near the end of',
    'back end of',
    'the back end of',
    'tail end of',
    'the tail end of',
    'latter part of',
    'the latter part of',
    'close of',
    'the close of',
    'last third of',
    'the last third of',
    'final third of',
    'the final third of',
  ].map((said) => [said, 'late'] as const),
])

const thirdsOf = new Map([...thirds].filter(([said]) => said.endsWith('of')))
const of = word('of', 'in', 'of the', 'in the', 'from', 'during')
/** "last year in July" is not the last year of July. */
const nth = (n: number, unit: Unit, within: TimeNode, length = 1, weekday: number | null = null): TimeNode | null =>
  weekday !== null || isShorter(unit, within) ? { kind: 'nth', n, count: length, unit, weekday, of: within } : null
const fromEnd = word('last', 'final', 'the last', 'the final')

/** "the end of the year": a unit alone is the current one. */
export const bareUnit: Element<TimeNode> = mapped(
  among(
    new Map([
      ['the month', 'month'],
      ['the year', 'year'],
      ['the week', 'week'],
      ['the quarter', 'quarter'],
      ['the decade', 'decade'],
      ['month', 'month'],
      ['year', 'year'],
      ['week', 'week'],
    ] as const),
  ),
  (unit) => ({ kind: 'unit', unit, offset: 0 }),
)
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
  rule(
    'earlier this year',
    [word('earlier', 'earlier in'), node((found) => found.kind === 'unit' && found.offset === 0)],
    ([, found]): TimeNode => ({ kind: 'so_far', of: found }),
  ),
  rule(
    'later this year',
    [
      word('later', 'rest of', 'the rest of', 'remainder of', 'the remainder of', 'remaining of', 'the remaining of'),
      either(
        node((found) => found.kind === 'unit' && found.offset === 0),
        bareUnit,
      ),
    ],
    ([, found]): TimeNode => ({ kind: 'rest', of: found }),
  ),
  rule(
    'week 27 of 2021',
    [word('week', 'week number', 'the week', 'wk'), number(1, 53), maybe(of), node(isOneYear)],
    ([, week, , found]): TimeNode => ({ kind: 'numbered_week', week, of: found }),
  ),
  rule(
    'in week 27',
    [word('in week', 'in the week', 'during week', 'in week number'), number(1, 53)],
    ([, week]): TimeNode => ({ kind: 'numbered_week', week, of: null }),
  ),
  rule('first week of', [maybe(word('the')), ordinal(53), among(units), of, whole], ([, n, unit, , found]) =>
    nth(n, unit, found),
  ),
  rule('last week of', [fromEnd, among(units), of, whole], ([, unit, , found]) => nth(-1, unit, found)),
  rule(
    'first half of',
    [
      maybe(word('the')),
      word('first half', 'second half', '1 st half', '2 nd half', 'last half', 'latter half'),
      of,
      whole,
    ],
    ([, said, , found]) => nth(/^(first|1)/.test(said) ? 1 : 2, 'half', found),
  ),
  rule(
    'the second half',
    [word('the second half', 'the first half', 'the latter half'), unless((text) => text === 'of' || text === 'in')],
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
  'week of',
  'the week of',
  'w / c',
  'wc',
  'week commencing',
  'the week commencing',
  'week starting',
  'the week starting',
  'week starting on',
  'the week starting on',
  'week beginning',
  'the week beginning',
  'the week containing',
  'the same week as',
)
const the = maybe(word('the', 'on', 'on the'))
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

/** The week or weekend in which a day lies. */
export const aroundRules = [
  rule('the week of 3 May', [weekStart, the, node(isRange)], ([, , found]): TimeNode => ({
    kind: 'around',
    unit: 'week',
    of: found,
  })),
  rule('the week of the 18th', [weekStart, the, ordinal(31)], ([, , day]): TimeNode => ({
    kind: 'around',
    unit: 'week',
    of: { kind: 'monthly', day, weekday: null },
  })),
  rule('the weekend of 3 May', [word('weekend of', 'the weekend of'), the, node(isRange)], ([, , found]): TimeNode => ({
    kind: 'around',
    unit: 'weekend',
    of: found,
  })),
  rule(
    'Halloween weekend 2021',
    [node(isHoliday), word('weekend', 'week'), maybe(word('of', 'in', ',')), year],
    ([found, unit, , value]): TimeNode | null =>
      found.kind === 'yearly'
        ? { kind: 'around', unit: unit === 'week' ? 'week' : 'weekend', of: { ...found, year: value } }
        : null,
  ),
  rule(
    'the day after Thanksgiving',
    [
      maybe(word('the')),
      among(units),
      word('after', 'before', 'following', 'preceding', 'leading up to'),
      maybe(word('the')),
      node(isRange),
    ],
    ([, unit, side, , found]): TimeNode =>
      stretch(unit, 1, side === 'after' || side === 'following' ? 'after' : 'before', found),
  ),
  rule(
    'the two weeks before Christmas',
    [
      word('the', 'in the'),
      count,
      among(anyUnit),
      word('after', 'before', 'following', 'preceding', 'leading up to'),
      maybe(word('the')),
      node(isRange),
    ],
    ([, length, unit, side, , found]): TimeNode =>
      stretch(unit, length, side === 'after' || side === 'following' ? 'after' : 'before', found),
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
      word('starting', 'from', 'starting on', 'beginning', 'starting from'),
      maybe(word('the')),
      node(isRange),
    ],
    ([length, unit, , , , found]): TimeNode => stretch(unit, length, 'from', found),
  ),
  rule('Halloween weekend', [node(isHoliday), word('weekend')], ([found]): TimeNode => ({
    kind: 'around',
    unit: 'weekend',
    of: found,
  })),
  rule('Christmas week', [node(isHoliday), word('week')], ([found]): TimeNode => ({
    kind: 'around',
    unit: 'week',
    of: found,
  })),
]
