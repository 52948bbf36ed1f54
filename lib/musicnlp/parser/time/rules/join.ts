import { maybe, node, rule, word } from '../elements'
import { intersect } from '../intersect'
import { isLong, lacksYear } from '../node-kind'
import type { TimeNode, WeekdaysNode } from '../time-node'

const glue = maybe(word(
  'in', 'on', 'of', 'during', 'from', 'at', 'over', 'within', 'in the', 'of the', 'on the', 'during the', 'from the', 'over the', 'the',
  ',', ', in', ', on', '-', 'throughout',
))

const isDays = (found: TimeNode): found is WeekdaysNode => found.kind === 'weekdays' && ['newest', 'every'].includes(found.pick.way)
const isListed = (found: TimeNode) =>
  isLong(found) || (found.kind === 'yearly' && found.pick.way !== 'back') || found.kind === 'between' || found.kind === 'or'

function bothDays(a: WeekdaysNode, b: WeekdaysNode): TimeNode {
  const days = [...new Set([...a.weekdays, ...b.weekdays])].sort((x, y) => x - y)
  return { kind: 'weekdays', weekdays: days, pick: { way: 'every' } }
}

function isSameSort(a: TimeNode, b: TimeNode): boolean {
  return a.kind === 'yearly' && b.kind === 'yearly' ? a.name.type === b.name.type : a.kind === b.kind
}

/** "June and July 2021": the year is that of both. */
function united(a: TimeNode, b: TimeNode): TimeNode | null {
  const parts = a.kind === 'or' ? a.parts : [a]
  if (!parts.every((part) => isSameSort(part, b))) return null
  const year = b.kind === 'yearly' ? b.year : null
  return { kind: 'or', parts: [...parts.map((part) => (lacksYear(part) ? { ...part, year } : part)), b] }
}

const and = word('and', 'plus', ',', ', and', 'as well as', 'and also', 'and in', 'and on')

export const joinRules = [
  rule('intersection', [node(), glue, node()], ([a, , b]) => intersect(a, b)),
  rule('explained in brackets', [node(), word('('), node(), word(')')], ([found]) => found),
  rule('Mondays and Fridays', [node(isDays), and, node(isDays)], ([a, , b]) => bothDays(a, b)),
  rule('2020 and 2021', [node(isListed), and, maybe(word('the')), node(isListed)], ([a, , , b]) => (b.kind === 'or' ? null : united(a, b))),
]
