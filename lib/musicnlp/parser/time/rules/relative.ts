import { dictionary } from '../dictionary'
import { among, count, maybe, node, number, plural, rule, unless, word } from '../grammar-elements'
import { yearly, type TimeNode, type Unit } from '../time-node'
import { besideWords, unitPlurals, units } from '../words/calendar'

const unitNode = (unit: Unit, offset: number): TimeNode => ({ kind: 'unit', unit, offset })
const day = (offset: number): TimeNode => ({ kind: 'day', offset })
const ago = (unit: Unit, steps: number, exact: boolean): TimeNode => ({ kind: 'ago', unit, count: steps, exact })

/** A fortnight has no place in the calendar: the last one is the last fourteen days. */
function lastUnit(unit: Unit): TimeNode | null {
  if (unit === 'day') return null
  return unit === 'fortnight' ? { kind: 'rolling', unit, count: 1 } : unitNode(unit, -1)
}

/** A fortnight and a day have no neighbour in the calendar that one could name. */
function besideUnit(unit: Unit, steps: number): TimeNode | null {
  if (unit === 'day') return null
  return unit === 'fortnight' ? (steps < 0 ? lastUnit(unit) : null) : { kind: 'beside', unit, steps }
}

const last = word('last')
const current = word('this (current|)', '(the|) (current|present|same)')
const veryDay = '(on this very day|this very day|on this same day|this same day|on this very date)'
const calendar = maybe(word('calendar'))
const anyUnit = new Map([...units, ...unitPlurals])
const isWholeUnit = (found: TimeNode): found is Extract<TimeNode, { kind: 'unit' }> => found.kind === 'unit'

const days = dictionary(
  ['(today|todays|earlier today|now|current date)', 0],
  ['(yesterday|yesterdays)', -1],
  ['tomorrow', 1],
  ['(the|) day before yesterday', -2],
)

export const relativeRules = [
  rule('today', [among(days)], ([found]) => day(found)),
  rule('last week', [last, calendar, among(units)], ([, , unit]) => lastUnit(unit)),
  rule('this week', [current, calendar, among(anyUnit)], ([, , unit]) => (unit === 'day' ? null : unitNode(unit, 0))),
  rule(
    'all week',
    [
      word('all (this|)', '(the|this) (whole|entire)'),
      among(units),
      unless((text) => text === 'of' || /^\d/.test(text)),
    ],
    ([, unit]) => (['week', 'month', 'quarter', 'year'].includes(unit) ? unitNode(unit, 0) : null),
  ),
  rule('half a year ago', [word('half a year ago')], () => ago('month', 6, false)),
  rule('this past weekend', [word('(this|the|) past weekend')], () => unitNode('weekend', -1)),
  rule('next week', [word('the coming'), among(units)], ([, unit]) => (unit === 'day' ? null : unitNode(unit, 1))),
  rule('the following week', [among(besideWords), calendar, among(units)], ([steps, , unit]) =>
    besideUnit(unit, steps),
  ),
  rule('two weeks earlier', [count, among(anyUnit), word('earlier', 'later')], ([steps, unit, said]) => ({
    kind: 'beside',
    unit,
    steps: said === 'later' ? steps : -steps,
  })),
  rule('the year before last', [maybe(word('the')), among(units), word('before (the|) last (one|)')], ([, unit]) =>
    unitNode(unit, -2),
  ),
  rule('two months ago', [count, among(anyUnit), word('ago', 'back')], ([steps, unit]) => ago(unit, steps, false)),
  rule('exactly a year ago', [word('exactly', 'precisely'), count, among(anyUnit), word('ago')], ([, steps, unit]) =>
    ago(unit, steps, true),
  ),
  rule(
    'a year ago today',
    [count, among(anyUnit), word('ago today', 'ago to the day', 'ago (on|) this day', 'ago exactly', `ago ${veryDay}`)],
    ([steps, unit]) => ago(unit, steps, true),
  ),
  rule(
    'today a year ago',
    [word('today', '(on|) this day', 'this time', veryDay), maybe(word(',')), count, among(anyUnit), word('ago')],
    ([, , steps, unit]) => ago(unit, steps, true),
  ),
  rule('on this day', [word('on this (day|date)', 'this day in history', veryDay)], () =>
    yearly({ type: 'anniversary' }),
  ),
  rule(
    'this time last year',
    [word('this (time|date)', 'today', '(on|) this day', '(the|) same (day|time)'), node(isWholeUnit)],
    ([, { unit, offset }]) => (offset < 0 ? ago(unit, -offset, true) : null),
  ),
  rule(
    'by this time last year',
    [word('(by|up to|until|till) (this|the same) (time|point|date|day)', 'by now'), node(isWholeUnit)],
    ([, last]): TimeNode | null =>
      last.offset < 0 ? { kind: 'between', from: last, to: ago(last.unit, -last.offset, true) } : null,
  ),
  rule(
    'last year by now',
    [node(isWholeUnit), word('(by|up to|until|till) (this|the same|that) (time|point|date|day)', 'by now')],
    ([last]): TimeNode | null =>
      last.offset < 0 ? { kind: 'between', from: last, to: ago(last.unit, -last.offset, true) } : null,
  ),
]

const past = word('(the|) (past|last|previous)', '(these|my) (last|past)', 'trailing', 'recent')
const rolling = (unit: Unit, steps: number): TimeNode => ({ kind: 'rolling', unit, count: steps })

/** Windows that end with today. */
export const rollingRules = [
  rule('last 30 days', [past, count, plural(among(anyUnit))], ([, steps, unit]) => rolling(unit, steps)),
  rule('the past year', [word('(the|this|) past', 'this last'), among(units)], ([, unit]) =>
    unit === 'weekend' || unit === 'day' || unit === 'season' ? null : rolling(unit, 1),
  ),
  rule('recent years', [word('(the|) recent'), plural(among(unitPlurals))], ([, unit]) => rolling(unit, 3)),
  rule('the last year and a half', [past, word('year and a half', 'one and a half years')], () => rolling('month', 18)),
  rule('since two years', [word('since'), number(2, 60), plural(among(unitPlurals))], ([, steps, unit]) =>
    rolling(unit, steps),
  ),
  // Days are the smallest thing a filter of dates can hold: what lies wholly or partly within
  rule('last 24 hours', [past, number(24, 168), word('hours', 'hrs', 'h')], ([, hours]) =>
    hours % 24 === 0 ? rolling('day', hours / 24 + 1) : null,
  ),
]
