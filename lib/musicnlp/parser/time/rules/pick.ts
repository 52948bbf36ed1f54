import { among, count, maybe, node, rule, word } from '../elements'
import { every, type Pick, type TimeNode, type WeekdaysNode, type YearlyNode } from '../time-node'
import { monthPlurals, seasonPlurals, seasons } from '../words/calendar'
import { holidayPlurals } from '../words/holidays'

const picks: ReadonlyMap<string, Pick> = new Map([
  ...[
    'last', 'past', 'previous', 'most recent', 'the last', 'the past', 'the previous', 'this past', 'this last',
  ].map((said) => [said, { way: 'back', count: 1 }] as const),
  ...['this', 'the current', 'current'].map((said) => [said, { way: 'this' }] as const),
  ...['next', 'the next', 'the coming', 'coming', 'upcoming'].map((said) => [said, { way: 'next' }] as const),
  ...['every', 'each', 'every single'].map((said) => [said, every] as const),
])

const back = (steps: number): Pick => ({ way: 'back', count: steps })
const isNewest = (found: TimeNode): found is YearlyNode | WeekdaysNode =>
  (found.kind === 'yearly' && found.year === null && found.pick.way === 'newest') || (found.kind === 'weekdays' && found.pick.way === 'newest')

/** "last summer", "this March", "every Sunday", "two summers ago" */
export const pickRules = [
  rule('last summer', [among(picks), node(isNewest)], ([pick, found]): TimeNode => ({ ...found, pick })),
  rule(
    'December of each year',
    [node(isNewest), maybe(word('of', 'in')), word('each year', 'every year', 'all years')],
    ([found]): TimeNode => ({ ...found, pick: every }),
  ),
  rule(
    'all Fridays',
    [word('all', 'all the', 'all my'), node((found) => 'pick' in found && found.pick.way === 'every')],
    ([, found]) => found,
  ),
  rule(
    'every morning',
    [word('every', 'each', 'all'), node((found) => found.kind === 'hours' && found.part !== null)],
    ([, found]): TimeNode =>
      found.kind === 'hours' ? { ...found, habitual: true } : found,
  ),
  rule(
    'two summers ago',
    [count, among(seasonPlurals), word('ago')],
    ([steps, season]) => ({ kind: 'yearly', name: { type: 'season', season }, year: null, pick: back(steps) }),
  ),
  rule(
    'a summer ago',
    [count, among(seasons), word('ago')],
    ([steps, season]) => ({ kind: 'yearly', name: { type: 'season', season }, year: null, pick: back(steps) }),
  ),
  rule(
    'two Decembers ago',
    [count, among(monthPlurals), word('ago')],
    ([steps, month]) => ({ kind: 'yearly', name: { type: 'month', month }, year: null, pick: back(steps) }),
  ),
  rule(
    'two Christmases ago',
    [count, among(holidayPlurals), word('ago')],
    ([steps, holiday]) => ({ kind: 'yearly', name: { type: 'holiday', holiday }, year: null, pick: back(steps) }),
  ),
  rule(
    'all summer',
    [word('all'), among(seasons)],
    ([, season]) => ({ kind: 'yearly', name: { type: 'season', season }, year: null, pick: { way: 'newest' } }),
  ),
  rule(
    'the summer before last',
    [maybe(word('the')), node(isNewest), word('before last')],
    ([, found]): TimeNode => ({ ...found, pick: back(2) }),
  ),
]
