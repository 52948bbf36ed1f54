import { dictionary } from '../dictionary'
import { among, count, maybe, node, number, rule, unless, word } from '../grammar-elements'
import { every, yearly, type Pick, type TimeNode, type WeekdaysNode, type Yearly, type YearlyNode } from '../time-node'
import { besideWords, monthPlurals, seasonPlurals, seasons, weekdayPlurals } from '../words/calendar'
import { holidayPlurals } from '../words/holidays'
import { wordSet } from '../../word-set'

const picks = dictionary<Pick>(
  ['((the|this|) (last|past)|most recent)', { way: 'back', count: 1 }],
  ['(this|(the|) (current|present))', { way: 'this' }],
  ['((the|) coming|upcoming)', { way: 'next' }],
  ['(every|each|every single)', every],
)

const back = (steps: number): Pick => ({ way: 'back', count: steps })
/** One after the other: the last of them, the one before it, … */
const lastOf = (times: number, make: (pick: Pick) => TimeNode): TimeNode => ({
  kind: 'or',
  parts: Array.from({ length: times }, (_, index) => make(back(times - index))),
})

const yearlyPlurals: ReadonlyMap<string, Yearly> = new Map<string, Yearly>([
  ...[...seasonPlurals].map(([said, season]) => [said, { type: 'season', season }] as const),
  ...[...monthPlurals].map(([said, month]) => [said, { type: 'month', month }] as const),
  ...[...holidayPlurals].map(([said, holiday]) => [said, { type: 'holiday', holiday }] as const),
])

const isNewest = (found: TimeNode): found is YearlyNode | WeekdaysNode =>
  (found.kind === 'yearly' && found.year === null && found.pick.way === 'newest') ||
  (found.kind === 'weekdays' && found.pick.way === 'newest')

const besideEndings = dictionary(
  ['(before|prior|earlier|preceding|previous|that came before|that preceded)', -1],
  ['(after|later|following|that followed|which followed|that came after|that comes after|that come after)', 1],
)
const afterTurn = wordSet('please pls too also instead then if thanks as by')

const lastFew = word('(the|my|these|) (last|past|previous)')

/** "last summer", "this March", "every Sunday", "two summers ago" */
export const pickRules = [
  rule('last summer', [among(picks), node(isNewest)], ([pick, found]): TimeNode => ({ ...found, pick })),
  rule('the following summer', [among(besideWords), node(isNewest)], ([steps, found]): TimeNode | null => {
    if (found.kind === 'yearly') return { ...found, pick: { way: 'beside', steps } }
    return steps === 0 ? null : { ...found, pick: steps < 0 ? back(-steps) : { way: 'next' } }
  }),
  rule(
    'December of each year',
    [node(isNewest), maybe(word('of', 'in')), word('(each|every) year', 'all years')],
    ([found]): TimeNode => ({ ...found, pick: every }),
  ),
  rule(
    'all Fridays',
    [word('all (the|my|)'), node((found) => 'pick' in found && found.pick.way === 'every')],
    ([, found]) => found,
  ),
  rule(
    'every morning',
    [word('every', 'each', 'all'), node((found) => found.kind === 'hours' && found.part !== null)],
    ([, found]): TimeNode => (found.kind === 'hours' ? { ...found, habitual: true } : found),
  ),
  rule('the last three Fridays', [lastFew, number(2, 12), among(weekdayPlurals)], ([, times, day]) =>
    lastOf(times, (pick) => ({ kind: 'weekdays', weekdays: [day], pick })),
  ),
  rule('the last three summers', [lastFew, number(2, 12), among(yearlyPlurals)], ([, times, name]) =>
    lastOf(times, (pick) => yearly(name, null, pick)),
  ),
  rule(
    'the spring before',
    [
      word('the', 'that'),
      node(isNewest),
      among(besideEndings),
      maybe(word('(that|this) (one|)', 'it')),
      unless((text) => /^[\p{L}\d]/u.test(text) && !afterTurn.has(text)),
    ],
    ([, found, steps]): TimeNode | null =>
      found.kind === 'yearly' ? { ...found, pick: { way: 'beside', steps, leans: true } } : null,
  ),
  rule(
    'the summer just gone',
    [maybe(word('the')), node(isNewest), word('just (gone|past)', '(that|) just passed')],
    ([, found]): TimeNode => ({ ...found, pick: back(1) }),
  ),
  rule('two summers ago', [count, among(yearlyPlurals), word('ago')], ([steps, name]) =>
    yearly(name, null, back(steps)),
  ),
  rule('a summer ago', [count, among(seasons), word('ago')], ([steps, season]) =>
    yearly({ type: 'season', season }, null, back(steps)),
  ),
  rule('all summer', [word('all'), among(seasons)], ([, season]) => yearly({ type: 'season', season })),
  rule('the summer before last', [maybe(word('the')), node(isNewest), word('before last')], ([, found]): TimeNode => ({
    ...found,
    pick: back(2),
  })),
]
