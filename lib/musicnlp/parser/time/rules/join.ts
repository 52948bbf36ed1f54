import { either, maybe, node, number, ordinal, rule, unless, word, year } from '../grammar-elements'
import { intersect } from '../intersect'
import { isLong, isSameSort, lacksYear } from '../node-predicates'
import { shareYear } from '../share-year'
import type { TimeNode, WeekdaysNode, YearlyNode } from '../time-node'
import { isDate, type DateNode } from './between'
import { isNoun } from './date'
import { isPart } from './hours'

const joiner = maybe(
  word('(in|of|on|during|from|over) (the|)', 'at', 'within', 'the', ',', ', in', ', on', '-', 'throughout'),
)

const isDays = (found: TimeNode): found is WeekdaysNode =>
  found.kind === 'weekdays' && ['newest', 'every'].includes(found.pick.way)
const isUndated = (found: TimeNode): found is DateNode => isDate(found) && found.year === null
const isListed = (found: TimeNode) =>
  isLong(found) ||
  (found.kind === 'yearly' && found.pick.way !== 'back') ||
  found.kind === 'between' ||
  found.kind === 'or'

function bothDays(a: WeekdaysNode, b: WeekdaysNode): TimeNode {
  const days = [...new Set([...a.weekdays, ...b.weekdays])].sort((x, y) => x - y)
  return { kind: 'weekdays', weekdays: days, pick: { way: 'every' } }
}

/** "June and July 2021": the year is that of both. */
function united(a: TimeNode, b: TimeNode): TimeNode | null {
  const parts = a.kind === 'or' ? a.parts : [a]
  if (!parts.every((part) => isSameSort(part, b))) return null
  return { kind: 'or', parts: shareYear([...parts, pickedAs(parts, b)]) }
}

/** "every March and April": both */
function pickedAs(parts: readonly TimeNode[], last: TimeNode): TimeNode {
  const [first] = parts
  const recurs = first?.kind === 'yearly' && first.pick.way === 'every'
  return recurs && lacksYear(last) ? { ...last, pick: first.pick } : last
}

/** "March 5 and 9" */
const alsoOn = ({ name, ...date }: DateNode, day: number): DateNode => ({
  ...date,
  name: { ...name, day, weekday: null },
})

/** "March 5 and 9, 2021" */
function allIn(parts: readonly TimeNode[], year: number): TimeNode | null {
  return parts.every(lacksYear) ? { kind: 'or', parts: parts.map((part) => ({ ...part, year })) } : null
}

const isBound = (found: TimeNode) => found.kind === 'bound'
const isParts = (found: TimeNode): found is Extract<TimeNode, { kind: 'or' }> => found.kind === 'or'

const isMonth = (found: TimeNode): found is YearlyNode =>
  found.kind === 'yearly' && found.name.type === 'month' && found.pick.way === 'newest'
const isBareMonths = (found: TimeNode) => (found.kind === 'or' ? found.parts.every(isMonth) : isMonth(found))

/** Without a sign between them only months in a row make a list: "June July and August 2022". */
function followsOn(a: TimeNode, { name }: YearlyNode): boolean {
  const last = a.kind === 'or' ? a.parts.at(-1) : a
  if (last?.kind !== 'yearly' || last.name.type !== 'month' || name.type !== 'month') return false
  return name.month === (last.name.month % 12) + 1
}

const and = word('and (also|in|on|)', 'plus', ',', ', and', 'as well as')

export const joinRules = [
  rule('intersection', [node(), joiner, node()], ([a, , b]) => intersect(a, b)),
  rule(
    'after 2019 but before 2022',
    [node(isBound), word('(,|) (but|and)', 'yet', 'and also'), node(isBound)],
    ([a, , b]) => intersect(a, b),
  ),
  rule('back in 2018', [word('back (in|on|during|at)', 'way back in'), node()], ([, found]) => found),
  rule('explained in brackets', [node(), word('('), node(), word(')')], ([found]) => found),
  rule('Mondays and Fridays', [node(isDays), and, node(isDays)], ([a, , b]) => bothDays(a, b)),
  rule(
    'March 5 and 9',
    [
      node(isUndated),
      word('and', ',', ', and', 'or'),
      maybe(word('the')),
      either(ordinal(31), number(1, 31)),
      unless(isNoun),
    ],
    ([date, , , day]): TimeNode => ({ kind: 'or', parts: [date, alsoOn(date, day)] }),
  ),
  rule('March 5 and 9, 2021', [node(isParts), maybe(word(',', 'of', 'in')), year], ([{ parts }, , value]) =>
    allIn(parts, value),
  ),
  rule(
    'mornings and evenings',
    [node(isPart), word('and', 'or'), maybe(word('in the', 'at')), node(isPart)],
    ([a, , , b]): TimeNode => ({ kind: 'or', parts: [a, b] }),
  ),
  rule(
    'morning to evening',
    [maybe(word('from')), node(isPart), word('to', 'through', 'until', 'till'), node(isPart)],
    ([, a, , b]): TimeNode | null =>
      a.from === b.to
        ? null
        : { kind: 'hours', from: a.from, to: b.to, part: `${a.part ?? ''} to ${b.part ?? ''}`, habitual: a.habitual },
  ),
  rule('January February', [node(isBareMonths), node(isMonth)], ([a, b]) => (followsOn(a, b) ? united(a, b) : null)),
  rule('2020 and 2021', [node(isListed), and, maybe(word('the')), node(isListed)], ([a, , , b]) =>
    b.kind === 'or' ? null : united(a, b),
  ),
]
