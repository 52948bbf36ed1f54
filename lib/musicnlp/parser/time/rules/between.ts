import { either, maybe, node, number, ordinal, rule, unless, word, year } from '../grammar-elements'
import { isRange } from '../node-predicates'
import { yearly, type TimeNode, type YearlyNode } from '../time-node'
import { isNoun } from './date'

const to = word(
  'to',
  '-',
  '(through|) to',
  'through',
  'thru',
  'until',
  'till',
  'til',
  'up to',
  '(to|until|through) the end of',
  'to end of',
)
const until = word('to', '-', 'through', 'and', 'until', 'till')
/** "March 5 and 9" are two days. */
const isList = (said: string | undefined, joint: string) => joint === 'and' && said !== 'between'

const startLead = maybe(word('(in|on|) the', 'in', 'on', 'the (start|beginning) of'))
const endLead = maybe(word('(in|on|) the', 'in', 'on', 'the end of'))

const between = (from: TimeNode, until: TimeNode): TimeNode => ({ kind: 'between', from, to: until })

/** Without "from", only like and like make a range: "June - August", "2019-2021". */
const alike = (a: TimeNode, b: TimeNode) =>
  a.kind === b.kind ||
  [a, b].every((found) => found.kind === 'yearly' || found.kind === 'years' || found.kind === 'day')

export type DateNode = YearlyNode & { name: { type: 'date' } }
export const isDate = (found: TimeNode): found is DateNode => found.kind === 'yearly' && found.name.type === 'date'

/** "3 – 9 June": the first day borrows month and year from the last; a greater day is of the month before. */
function daysUntil(day: number, last: DateNode): TimeNode {
  const { month, day: lastDay } = last.name
  const [ownMonth, ownYear] = day < lastDay ? [month, last.year] : [((month + 10) % 12) + 1, null]
  return between(yearly({ type: 'date', month: ownMonth, day, weekday: null }, ownYear), last)
}

/** "March 5th to 9th": the last day borrows the month; a smaller day is of the month after. */
function daysFrom(first: DateNode, day: number): TimeNode {
  const { month, day: firstDay } = first.name
  const next = day > firstDay ? month : (month % 12) + 1
  return between(first, yearly({ type: 'date', month: next, day, weekday: null }, first.year))
}

type Between = Extract<TimeNode, { kind: 'between' }>
const isBetweenDates = (found: TimeNode): found is Between =>
  found.kind === 'between' && isDate(found.from) && isDate(found.to) && found.to.year === null

/** "March 5th to 9th 2023" */
function withYear({ from, to: until }: Between, value: number): TimeNode | null {
  return from.kind === 'yearly' && until.kind === 'yearly' ? between(from, { ...until, year: value }) : null
}

/** "from 2016 to 2024 inclusive", "for the period from 16 March to 30 June": both ends are included anyway. */
export const betweenRules = [
  rule(
    'inclusive',
    [
      node((found) => found.kind === 'between'),
      maybe(word(',', '(')),
      word('inclusive', 'incl', 'both included'),
      maybe(word(')')),
    ],
    ([found]) => found,
  ),
  rule(
    'the period from … to …',
    [
      maybe(word('(in|for|during|over|) the')),
      word('period', 'timeframe', 'time frame', 'stretch', 'time'),
      maybe(word('of')),
      node((found) => found.kind === 'between'),
    ],
    ([, , , found]) => found,
  ),
  rule(
    'from … to …',
    [word('from', 'starting', 'in', 'between', 'during'), startLead, node(isRange), to, endLead, node(isRange)],
    ([said, , from, , , until]) =>
      said === 'from' || alike(from, until) || from.kind === 'years' ? between(from, until) : null,
  ),
  rule(
    'between … and …',
    [word('between'), startLead, node(isRange), word('and', '-', 'to'), endLead, node(isRange)],
    ([, , from, , , until]) => between(from, until),
  ),
  rule('… to …', [node(isRange), to, endLead, node(isRange)], ([from, , , until]) =>
    alike(from, until) ? between(from, until) : null,
  ),
  rule(
    '3 – 9 June',
    [
      maybe(word('from', 'between')),
      maybe(word('the')),
      either(ordinal(31), number(1, 31)),
      until,
      maybe(word('the')),
      node(isDate),
    ],
    ([said, , day, joint, , last]) => (isList(said, joint) ? null : daysUntil(day, last)),
  ),
  rule(
    'March 5 to 9',
    [maybe(word('from', 'between')), node(isDate), until, maybe(word('the')), either(ordinal(31), number(1, 31))],
    ([said, first, joint, , day]) => (isList(said, joint) ? null : daysFrom(first, day)),
  ),
  rule(
    'from the 3rd to the 10th',
    [word('from', 'between'), maybe(word('the')), ordinal(31), until, maybe(word('the')), ordinal(31), unless(isNoun)],
    ([, , first, , , last]) =>
      between({ kind: 'monthly', day: first, weekday: null }, { kind: 'monthly', day: last, weekday: null }),
  ),
  rule('… 2023', [node(isBetweenDates), maybe(word(',', 'of', 'in')), year], ([found, , value]) =>
    withYear(found, value),
  ),
]
