import { among, count, maybe, node, plural, rule, word } from '../grammar-elements'
import { every, newest, type Pick, type TimeNode, type WeekdaysNode } from '../time-node'
import { isPart } from './hours'
import { weekdayPlurals, weekdays } from '../words/calendar'

const set = (days: number[], pick: Pick = newest): TimeNode => ({
  kind: 'weekdays',
  weekdays: [...new Set(days)].sort((a, b) => a - b),
  pick,
})

const back = (steps: number): Pick => ({ way: 'back', count: steps })
const anyWeekday = new Map([...weekdays, ...weekdayPlurals])
const working = [1, 2, 3, 4, 5]
const workday = word('weekday', 'workday', '(week|work|working) day')
const workweek = word('workweek', '(work|working) week')
const isDays = (found: TimeNode): found is WeekdaysNode =>
  found.kind === 'weekdays' && ['newest', 'every'].includes(found.pick.way)
const isNewestDays = (found: TimeNode): found is WeekdaysNode => isDays(found) && found.pick.way === 'newest'
const isOneDay = (found: TimeNode): found is WeekdaysNode => isDays(found) && found.weekdays.length === 1

/** Monday … Thursday; Friday … Monday goes over the week's end. */
function through(from: WeekdaysNode, to: WeekdaysNode): TimeNode {
  const [first = 0, last = 0] = [from.weekdays[0], to.weekdays[0]]
  const length = ((last - first + 7) % 7) + 1
  return set(
    Array.from({ length }, (_, index) => (first + index) % 7),
    every,
  )
}

export const weekdayRules = [
  rule('Friday', [among(weekdays)], ([day]) => set([day])),
  rule('Fridays', [plural(among(weekdayPlurals))], ([day]) => set([day], every)),
  rule('weekend', [maybe(word('the')), word('weekend', 'week end', 'wknd')], () => set([0, 6])),
  rule('weekends', [maybe(word('the')), plural(word('weekends', 'week ends', 'wknds'))], () => set([0, 6], every)),
  rule('weekdays', [maybe(word('the')), plural(word('weekdays', 'workdays', '(week|work|working) days'))], () =>
    set(working, every),
  ),
  rule('during the week', [word('during the week')], () => set(working, every)),
  rule('on a Sunday', [word('(on|of) (a|an)', '(on|) any (given|)'), node(isNewestDays)], ([, { weekdays }]) =>
    set(weekdays, every),
  ),
  rule(
    'on a Friday or a Saturday',
    [word('on a', '(on|) any'), node(isNewestDays), word('or (a|on a|)'), node(isNewestDays)],
    ([, a, , b]) => set([...a.weekdays, ...b.weekdays], every),
  ),
  rule('every weekday', [word('every', 'each', 'on a', 'any'), workday], () => set(working, every)),
  rule('weekday mornings', [workday, node(isPart)], ([, part]): TimeNode => ({
    kind: 'and',
    parts: [set(working, every), part],
  })),
  rule('last working week', [word('last', 'this', 'past', 'previous'), workweek], ([said]) => ({
    kind: 'and',
    parts: [{ kind: 'unit', unit: 'week', offset: said === 'this' ? 0 : -1 }, set(working, every)],
  })),
  rule('workweek', [maybe(word('the')), workweek], () => set(working, every)),
  rule(
    'Monday through Thursday',
    [maybe(word('from')), node(isOneDay), word('through', 'thru', 'to', '-', 'until', 'till', 'til'), node(isOneDay)],
    ([, from, , to]) => through(from, to),
  ),
  rule(
    'between Monday and Thursday',
    [word('between'), node(isOneDay), word('and'), node(isOneDay)],
    ([, from, , to]) => through(from, to),
  ),
  rule('two Thursdays ago', [count, among(anyWeekday), word('ago')], ([steps, day]) => set([day], back(steps))),
  rule('the Friday before last', [among(weekdays), word('before last')], ([day]) => set([day], back(2))),
]
