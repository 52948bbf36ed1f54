import { dictionary } from '../dictionary'
import {
  among,
  count,
  digits,
  either,
  glued,
  mapped,
  maybe,
  node,
  number,
  plural,
  rule,
  unless,
  word,
  type Element,
} from '../grammar-elements'
import { every, type HoursNode, type TimeNode } from '../time-node'
import { clockWords, dayPartPlurals, dayParts, lateNight, night, type DayPart } from '../words/day-parts'
import { wordSet } from '../../word-set'

const hours = (from: number, to: number, part: string | null = null, habitual = false): HoursNode => ({
  kind: 'hours',
  from,
  to,
  part,
  habitual,
})
const named = ({ from, to, part }: DayPart, habitual = false) => hours(from, to, part, habitual)
export const clock = (hour: number) => hours(hour, hour + 1)

const am = word('am', 'a . m (.|)', 'a m', 'in the am')
const pm = word('pm', 'p . m (.|)', 'p m', 'in the pm')
/** "6pm", "half seven a.m.": whether the hour is after noon */
export const meridiem: Element<boolean> = either(
  mapped(am, () => false),
  mapped(pm, () => true),
)
const amWords = word('in the mornin', '(oclock|) in the morning')
const pmWords = word('(oclock|) in the (afternoon|evening)')

export const at12 = (hour: number, afternoon: boolean) => (hour % 12) + (afternoon ? 12 : 0)
export const isPart = (found: TimeNode): found is HoursNode => found.kind === 'hours' && found.part !== null
const isSpan = (found: TimeNode): found is HoursNode =>
  found.kind === 'hours' && found.part === null && found.to !== found.from + 1
const isClock = (found: TimeNode): found is HoursNode =>
  found.kind === 'hours' &&
  (found.part === null ? found.to === found.from + 1 : found.part === 'noon' || found.part === 'midnight')

const both = (days: TimeNode, part: TimeNode): TimeNode => ({ kind: 'and', parts: [days, part] })
const onDay = (offset: number, part: HoursNode) => both({ kind: 'day', offset }, part)
const today = (offset: number, part: DayPart) => onDay(offset, named(part))
const onWeekdays = (weekdays: number[], part: HoursNode) => both({ kind: 'weekdays', weekdays, pick: every }, part)
const nightsBefore = (weekdays: number[]) => onWeekdays(weekdays, named(night, true))

/** "between 10pm and 2am" wraps midnight; "until midnight" ends the day. */
const span = (from: number, to: number): TimeNode | null => {
  const end = to === 0 ? 24 : to
  return from === end ? null : hours(from, end)
}

/** Of the two hours that a number can mean, the one that makes the range shorter. */
function nearest(hours: readonly [number, number], length: (hour: number) => number): number {
  const [a, b] = hours
  const around = (hour: number) => (length(hour) + 23) % 24
  return around(a) < around(b) ? a : b
}

const until = word('and', 'to', '-', 'until', 'till', 'til')

const thirds = dictionary<DayPart>(
  ['early (morning|mornings|in the morning)', { part: 'early morning', from: 5, to: 8 }],
  ['late morning', { part: 'late morning', from: 10, to: 12 }],
  ['early afternoon', { part: 'early afternoon', from: 12, to: 14 }],
  ['late (afternoon|afternoons)', { part: 'late afternoon', from: 15, to: 17 }],
  ['early evening', { part: 'early evening', from: 17, to: 19 }],
  ['late (in the|) evening', { part: 'late evening', from: 19, to: 21 }],
  ['late (at|in the) night', lateNight],
  ['(the|) middle of the night', lateNight],
  ['during the day', { part: 'daytime', from: 5, to: 21 }],
)

/** What follows the numbers of "between 5 and 10 plays"; hours are followed by nothing, a sign or a small word. */
export const somethingCounted = (text: string) => /^[\p{L}\d%$:/]/u.test(text) && !afterHours.has(text)
const afterHours = wordSet(
  'on in during at last this every since for and or do did what which who how over by oclock top most',
  'my',
)

const anyPart = new Map([...dayParts, ...dayPartPlurals])

/** "early Saturday morning": "early" narrows the morning, not the Saturday. */
function ofDay(third: string, days: TimeNode, part: string): TimeNode | null {
  const found = part === 'night' && third === 'late' ? dayParts.get('late night') : thirds.get(`${third} ${part}`)
  return found ? both(days, named(found)) : null
}

export const isPartOfDays = (found: TimeNode): found is Extract<TimeNode, { kind: 'and' }> =>
  found.kind === 'and' && found.parts.length === 2 && found.parts.some(isPart)

/**
 * "last night at 2" is early today; null for "Friday night at 2", since weekdays and hours cannot say Saturday morning.
 */
function hourOf(days: TimeNode, { from, to }: HoursNode, hour: number): TimeNode | null {
  const wraps = to < from
  const found = [hour % 12, (hour % 12) + 12].find((one) => (wraps ? one >= from || one < to : one >= from && one < to))
  if (found === undefined) return null
  if (!wraps || found >= from) return both(days, clock(found))
  return days.kind === 'day' ? onDay(days.offset + 1, clock(found)) : null
}

/** "nights after 8": from that hour to midnight; "mornings before 9": from the beginning of the morning. */
function boundedBy({ from, to }: HoursNode, isEnd: boolean, hour: number): HoursNode | null {
  const isEarly = from < to && to <= 12
  const at = isEarly ? hour % 12 : (hour % 12) + 12
  if (isEnd) return at > from ? hours(from, at) : null
  return hours(at, isEarly || (from < to && to <= 17) ? Math.max(to, at + 1) : 24)
}

export const hourRules = [
  rule('working hours', [maybe(word('the', 'my')), word('(working|office|work|business) hours')], () =>
    onWeekdays([1, 2, 3, 4, 5], hours(9, 17)),
  ),
  rule('morning', [among(dayParts)], ([part]) => named(part)),
  rule('mornings', [plural(among(dayPartPlurals))], ([part]) => named(part, true)),
  rule('early morning', [among(thirds)], ([part]) => named(part)),
  rule(
    'early Saturday morning',
    [word('early', 'late'), maybe(word('on')), node((found) => found.kind === 'weekdays'), among(anyPart)],
    ([third, , days, part]) => ofDay(third, days, part.part),
  ),
  rule('late last night', [word('early', 'late'), node(isPartOfDays)], ([third, { parts }]) => {
    const [days, part] = parts
    return days && part && isPart(part) ? ofDay(third, days, part.part ?? '') : null
  }),
  rule('late on Fridays', [word('late on'), node((found) => found.kind === 'weekdays')], ([, days]) =>
    ofDay('late', days, 'night'),
  ),
  rule('weeknights', [plural(word('weeknights', 'week nights', '(on|my) work nights'))], () =>
    nightsBefore([1, 2, 3, 4, 5]),
  ),
  rule('school nights', [plural(word('school nights'))], () => nightsBefore([0, 1, 2, 3, 4])),
  rule('of a morning', [word('of (a|an|the)'), node(isPart)], ([, part]) => ({ ...part, habitual: true })),
  rule('noon', [among(clockWords)], ([part]) => named(part)),
  rule('in the morning', [word('in the', 'during the', 'at', 'by'), node(isPart)], ([, part]) => part),
  rule('tonight', [word('tonight', 'tonite', 'this night')], () => today(0, night)),
  rule('last night', [word('last night', 'last nite')], () => today(-1, night)),
  rule('the night before last', [word('(the|) night before last')], () => today(-2, night)),
  rule('two nights ago', [count, among(dayPartPlurals), word('ago')], ([steps, part]) => today(-steps, part)),
  rule('this morning', [word('this'), node(isPart)], ([, part]) => onDay(0, part)),
  rule('last evening', [word('last'), node(isPart)], ([, part]) => onDay(-1, part)),
  rule('0am', [digits([1, 2], 0, 0), am], () => clock(0)),
  rule('six pm', [number(1, 12), meridiem], ([hour, isPm]) => clock(at12(hour, isPm))),
  rule('3a', [digits([1, 2], 0, 12), glued(word('a'))], ([hour]) => clock(at12(hour, false))),
  rule('6p', [digits([1, 2], 1, 12), glued(word('p'))], ([hour]) => clock(at12(hour, true))),
  rule('3 in the morning', [number(1, 12), amWords], ([hour]) => clock(at12(hour, false))),
  rule('6 in the evening', [number(1, 12), pmWords], ([hour]) => clock(at12(hour, true))),
  rule('10 at night', [number(1, 12), word('at night', 'oclock at night')], ([hour]) =>
    clock(at12(hour, hour > 4 && hour < 12)),
  ),
  rule(
    'last night at 10',
    [node(isPartOfDays), word('at', 'around', 'about'), number(1, 12), unless(somethingCounted)],
    ([{ parts }, , hour]) => {
      const [days, part] = parts
      return days && part && isPart(part) ? hourOf(days, part, hour) : null
    },
  ),
  rule('18:00', [digits([1, 2], 0, 23), glued(word(':')), glued(digits([2], 0, 59))], ([hour]) => clock(hour)),
  rule('18h', [digits([1, 2], 0, 23), glued(word('h'))], ([hour]) => clock(hour)),
  rule("6 o'clock", [number(1, 23), word('oclock', 'o clock')], ([hour]) => clock(hour)),
  rule('at 6', [word('(at|) (around|about|round)', 'at', '(round|around) about'), node(isClock)], ([, found]) => found),
  rule(
    'after 6pm',
    [word('after', 'past', 'later than', 'from', 'since'), node(isClock), maybe(word('onwards', 'onward'))],
    ([, { to, part }]) => (part === 'midnight' ? hours(0, 5) : part === 'noon' ? hours(12, 24) : hours(to - 1, 24)),
  ),
  rule('8pm onwards', [node(isClock), word('onwards', 'onward', 'and later', 'or later')], ([{ from }]) =>
    hours(from, 24),
  ),
  rule(
    'before 9am',
    [word('before', 'until', 'till', 'earlier than', 'prior to', 'up to', 'by'), node(isClock)],
    ([, { from, part }]) => (part === 'midnight' ? hours(21, 24) : from === 0 ? null : hours(0, from)),
  ),
  rule(
    'between 9am and 5pm',
    [
      maybe(word('between', 'from')),
      node(isClock),
      word('and', 'to', '-', 'until', 'till', 'til', 'through'),
      node(isClock),
    ],
    ([said, a, joint, b]) => (joint === 'and' && !said ? null : span(a.from, b.from)),
  ),
  rule(
    'between 9 and 5',
    [word('between', 'from'), number(1, 12), word('and', 'to'), number(1, 12), unless(somethingCounted)],
    ([, from, , to]) => span(from, to <= from ? to + 12 : to),
  ),
  // The hours say more closely which part of the evening is meant.
  rule('evenings between 6 and midnight', [node(isPartOfDays), node(isSpan)], ([{ parts }, found]) => {
    const part = parts.find(isPart)
    return part
      ? { kind: 'and', parts: [...parts.filter((one) => one !== part), { ...found, habitual: part.habitual }] }
      : null
  }),
  // Nothing else is counted downwards: "between 9 and 5 than …"
  rule(
    'between 9 and 5 (hours)',
    [word('between', 'from'), number(1, 12), word('and', 'to'), number(1, 12)],
    ([, from, , to]) => (to < from ? span(from, to + 12) : null),
  ),
  rule(
    'Friday nights after 8',
    [
      node(isPartOfDays),
      maybe(word(',')),
      word('after', 'past', 'from', 'before', 'until', 'till'),
      number(1, 12),
      unless(somethingCounted),
    ],
    ([{ parts }, , bound, hour]) => {
      const part = parts.find(isPart)
      const days = parts.find((one) => one !== part)
      if (!part || !days) return null
      const bounded = boundedBy(part, bound === 'before' || bound === 'until' || bound === 'till', hour)
      return bounded && both(days, { ...bounded, habitual: part.habitual })
    },
  ),
  rule(
    'weekdays 9 to 5',
    [
      node((found) => found.kind === 'weekdays'),
      maybe(word('from')),
      number(1, 12),
      word('to', '-'),
      number(1, 12),
      unless(somethingCounted),
    ],
    ([days, , from, , to]) => both(days, hours(from, to <= from ? to + 12 : to)),
  ),
  rule('9 to 5pm', [maybe(word('between', 'from')), number(1, 12), until, node(isClock)], ([, from, , to]) =>
    span(
      nearest([from % 24, (from + 12) % 24], (hour) => to.from - hour),
      to.from,
    ),
  ),
  rule(
    'noon to 3',
    [maybe(word('between', 'from')), node(isClock), until, number(1, 12), unless(somethingCounted)],
    ([, from, , to]) =>
      span(
        from.from,
        nearest([to % 24, (to + 12) % 24], (hour) => hour - from.from),
      ),
  ),
  rule(
    'half past six pm',
    [word('half (past|)', '(a|) quarter past', '(ten|five|twenty) past'), node(isClock)],
    ([, found]) => found,
  ),
  rule('quarter to nine pm', [word('(a|) quarter to', '(ten|five|twenty) to'), node(isClock)], ([, { from }]) =>
    clock((from + 23) % 24),
  ),
]
