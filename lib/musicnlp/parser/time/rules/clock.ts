import { digits, either, glued, mapped, maybe, node, number, rule, sequence, unless, word } from '../grammar-elements'
import type { Element } from '../grammar-elements'
import type { HoursNode, TimeNode } from '../time-node'
import { at12, clock, isPart, isPartOfDays, meridiem, somethingCounted } from './hours'

/** Minutes said before their hour: "half seven", "a quarter past six"; plays are told apart by the hour. */
const past = word(
  'half (past|)',
  '(a|) quarter past',
  'quarter after',
  '(five|ten|twenty|twenty five) past',
  'just (after|past|gone)',
)
const to = word('(a|) quarter to', 'quarter of', '(five|ten|twenty|twenty five) to', 'just before')
const sharp = maybe(word('(-|) ish', 'oclock', 'o clock', 'sharp', 'or (so|thereabouts)'))
const twelve = number(1, 12)
/** "seven thirty", "7:15" */
const withMinutes = either(
  sequence(digits([1, 2], 1, 12), maybe(glued(word(':', '.'))), digits([2], 0, 59)),
  sequence(twelve, maybe(word('-')), number(10, 59)),
)

/** An hour of twelve that can be nothing but a time: "half seven", "ten to eight", "nine thirty". */
const spoken: Element<number> = either(
  either(
    mapped(sequence(past, twelve, sharp), ([, hour]) => hour),
    mapped(sequence(to, twelve, sharp), ([, hour]) => (hour === 1 ? 12 : hour - 1)),
  ),
  either(
    mapped(sequence(withMinutes, sharp), ([[hour]]) => hour),
    mapped(sequence(twelve, word('(-|) ish', 'oclock', 'o clock')), ([hour]) => hour),
  ),
)
const about = word('(at|) (around|about|like)', 'at', 'round', '(around|round) about')
/** "around 8": a number alone needs the word before it. */
const led: Element<number> = either(
  mapped(sequence(maybe(about), spoken), ([, hour]) => hour),
  mapped(sequence(about, twelve), ([, hour]) => hour),
)

/** "8 in the morning", "10 at night": of the two hours that a number can mean the one of that part of the day. */
function hourIn({ from, to }: HoursNode, hour: number): number {
  const [early, late] = [hour % 12, (hour % 12) + 12]
  if (from < to) return to <= 12 ? early : late
  return early >= 5 ? late : early
}

const within = ({ parts }: Extract<TimeNode, { kind: 'and' }>, hour: number): TimeNode | null => {
  const part = parts.find(isPart)
  return part ? { kind: 'and', parts: [...parts, clock(hourIn(part, hour))] } : null
}

/** "between half six and nine yesterday evening": both hours are of that part of the day. */
function spanWithin(found: TimeNode, from: number, to: number): TimeNode | null {
  const parts = found.kind === 'and' ? found.parts : [found]
  const part = parts.find(isPart)
  if (!part || from === to) return null
  const hours = { ...clock(hourIn(part, from)), to: hourIn(part, to) || 24 }
  return { kind: 'and', parts: [...parts.filter((one) => one !== part), hours] }
}

/** Hours of the clock as they are spoken. */
export const clockRules = [
  rule('half seven pm', [maybe(about), spoken, meridiem], ([, hour, isPm]) => clock(at12(hour, isPm))),
  rule(
    'half seven in the evening',
    [led, word('in the (early|late|)', 'of (the|)', 'at'), node(isPart)],
    ([hour, , part]) => clock(hourIn(part, hour)),
  ),
  rule(
    'quarter past six yesterday evening',
    [led, maybe(word('on', 'of', 'in')), node(isPartOfDays)],
    ([hour, , found]) => within(found, hour),
  ),
  rule(
    'yesterday evening at half seven',
    [node(isPartOfDays), maybe(word(',')), led, unless(somethingCounted)],
    ([found, , hour]) => within(found, hour),
  ),
  rule(
    'between half six and nine in the evening',
    [
      word('between', 'from'),
      either(spoken, twelve),
      word('and', 'to', '-', 'until', 'till'),
      either(spoken, twelve),
      maybe(word('in the', 'at', 'on')),
      either<TimeNode>(node(isPart), node(isPartOfDays)),
    ],
    ([, from, , to, , found]) => spanWithin(found, from, to),
  ),
  rule('in the evening at half seven', [node(isPart), led, unless(somethingCounted)], ([part, hour]) =>
    clock(hourIn(part, hour)),
  ),
]
