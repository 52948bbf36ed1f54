import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'
import type { TimeFilter } from '../question'
import { withAskedSeason } from './features/season-as-bucket'
import { withCalendarDay } from './features/on-this-day'
import { evidenceOf, type Evidence, type Piece } from './features/features'
import { deniedIn } from './features/exclusions'
import { livedSides, timeSides } from './features/comparison-sides'
import { withLately } from './features/recent-period'
import { withThisUnit } from './features/current-period'
import { withMeetingTimes } from './features/adjacent-times'
import { timeFilter, type Timed, type TimeSetting } from './time-filter'
import { withThisOne } from './features/implied-current-period'
import { tracksPer } from './features/tracks-per-item'
import { withRelativeTimes } from './features/anchored-times'
import { withoutTime } from './exclude-time'
import type { TimeNode } from '../parser/time/time-node'

/** Evidence with its times put to dates, and the labels that follow from several things together. */
export type Interpretation = { evidence: Evidence; time: Timed; sides: Timed[] }

const content = (evidence: Evidence) => evidence.pieces.filter(({ labels }) => !labels.has('glue'))

/** Nothing but names, times, filters: "this June and last June" */
const isBare = (evidence: Evidence) =>
  content(evidence).every(({ labels }) =>
    ['name', 'time', 'filter', 'event', 'metric:plays', 'metric:time'].some((label) => labels.has(label)),
  ) &&
  !evidence.verb &&
  !/\b(total|together|combined)\b/.test(evidence.words)

const isOneDate = ({ filter: { ranges, weekdays } }: Timed) => {
  const [range] = ranges
  return (
    ranges.length === 1 &&
    weekdays === null &&
    range !== undefined &&
    range.from !== null &&
    range.to !== null &&
    Date.parse(range.to) - Date.parse(range.from) <= 86_400_000
  )
}

/** "of each summer": one for every one of them, where "in summers" is all of them together */
const seasonsOf =
  /\b(of|for) (each|every) (spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/

/** "on each of my birthdays" */
const eachOfMine = /\b(each|every)( one)? of my\b/

const recurs = ({ filter }: Timed) => filter.ranges.length === 0

function derivedLabels(evidence: Evidence, time: Timed, sides: readonly Timed[]): string[] {
  return [
    ...(evidence.names.length >= 2 ? ['name2'] : []),
    ...(sides.length >= 2 ? ['time2'] : []),
    ...(sides.length >= 2 && sides.every(recurs) ? ['slot2'] : []),
    ...(evidence.filters.length >= 2 ? ['filter2'] : []),
    ...(isOneDate(time) && evidence.times.length > 0 ? ['one_date'] : []),
    ...(isBare(evidence) ? ['bare'] : []),
    ...(tracksPer(evidence) ? ['tracks_per'] : []),
    ...(evidence.verb ? ['verb'] : []),
    ...(evidence.verb && /^((so|and|but) )*when do (i|we)\b/.test(evidence.words) ? ['habit_verb'] : []),
    ...(evidence.pieces.some(({ span }) => span.type === 'glue' && span.value === 'play') ? ['play_word'] : []),
    ...(/\b(on )?this day\b|\bexactly\b.*\bago\b|\b(a|one|two|three|four|five|\d+) years? ago (today|on this day)\b|this time last year/.test(
      evidence.words,
    ) && isOneDate(time)
      ? ['this_day']
      : []),
    ...(evidence.times.length > 0 ? ['time'] : []),
    ...(/\b(number|no) (one|1)\b/.test(evidence.words) ? ['number_one'] : []),
    ...((seasonsOf.test(evidence.words) && time.filter.months !== null) ||
    (evidence.events.length > 0 && eachOfMine.test(evidence.words))
      ? ['each_time']
      : []),
    ...(/\bhow much of (\d{4}|last|this|my|the)\b/.test(evidence.words) ? ['of_time'] : []),
    ...(content(evidence).length === 1 &&
    !/^(and|what about|how about|or|but)\b/.test(evidence.words) &&
    evidence.kinds.some(({ plural }) => plural)
      ? ['bare_kind']
      : []),
    // "2021 or 2022" is one time phrase: its connecting word is inside
    ...(sides.length >= 2 && /\b(or|vs|versus|against)\b/.test(evidence.words) ? ['versus'] : []),
  ]
}

/** "sunday morning albums", "my winter songs": a time right before a noun, without a preposition, recurs */
function isAdjective({ reading: { spans, tokens } }: Evidence): boolean {
  return spans.some(
    (span, at) =>
      span.type === 'time' &&
      spans[at + 1]?.type === 'kind' &&
      !['in', 'on', 'last', 'this', 'during', 'of'].includes(tokens[span.i - 1]?.word ?? '') &&
      !['last', 'this', 'in', 'on'].includes(tokens[span.i]?.word ?? ''),
  )
}

/** "this May and last May" in June: the newest May is both, so the last one is the one before it. */
function apart(nodes: readonly TimeNode[], resolve: (node: TimeNode) => Timed | null): (Timed | null)[] {
  const [first, second] = nodes
  const sides = nodes.map(resolve)
  const same = nodes.length === 2 && JSON.stringify(sides[0]?.filter.ranges) === JSON.stringify(sides[1]?.filter.ranges)
  if (!same || first?.kind !== 'yearly' || second?.kind !== 'yearly' || first.pick.way === second.pick.way) return sides
  return [first, second].map((node) =>
    resolve(node.pick.way === 'back' ? { ...node, pick: { way: 'back', count: node.pick.count + 1 } } : node),
  )
}

/** "how often have I heard it on Sundays, at the weekend": on all of them */
const isPerfect = ({ words, times }: Evidence) =>
  /\bhave i\b/.test(words) && times.length > 0 && times.every(({ value }) => value.kind === 'weekdays')

type Outcome = { ok: Interpretation } | { contradiction: TimeNode[] }

const comparing = ['versus', 'compare', 'both', 'not_in', 'in_top']

/** Null times ("30 February") end it: the words are named in the refusal. */
export function interpret(reading: Reading, setting: Omit<TimeSetting, 'habit'>): Outcome {
  const plain = withAskedSeason(withThisUnit(withLately(withCalendarDay(evidenceOf(reading), setting.viewer))))
  const full = { ...setting, habit: isPerfect(plain) ? true : (plain.habit ?? (isAdjective(plain) ? true : undefined)) }
  const evidence = withMeetingTimes(withThisOne(withRelativeTimes(plain, full)))
  return narrowed(evidence, full) ?? sided(evidence, full)
}

/** "except weekends", "but not on Sundays": the time without them; null if nothing is left out, or it is not a part of the rest. */
function narrowed(evidence: Evidence, setting: TimeSetting): Outcome | null {
  const denied = deniedIn(evidence.reading)
  const nodes = [...evidence.excludedTimes, ...denied.map(({ time }) => time)].map(({ value }) => value)
  if (nodes.length === 0) return null
  const times = evidence.times.filter((span) => !denied.some(({ time }) => time === span))
  const common = timeFilter(
    times.map(({ value }) => value),
    evidence.events,
    setting,
  )
  const left = nodes.reduce<Timed | null>((timed, node, at) => {
    const other = timeFilter([node], [], { ...setting, habit: true })
    // "In 2022 but not in summer 2022" is a question of two times; what recurs only narrows.
    const filter =
      timed && other && (at < evidence.excludedTimes.length || recurs(other))
        ? withoutTime(timed.filter, other.filter)
        : null
    return timed && filter ? { ...timed, filter } : null
  }, common)
  if (!left) return null
  const spoken = new Set<Span>(denied.flatMap(({ sign, time }) => [sign, time]))
  const isMark = ({ span, labels }: Piece) =>
    spoken.has(span) || labels.has('exclude_time') || (labels.has('exclude') && evidence.excluded.length === 0)
  const pieces = evidence.pieces.map((piece) => (isMark(piece) ? { ...piece, labels: new Set(['glue']) } : piece))
  return { ok: labelled({ ...evidence, pieces, times }, left, [], ['time']) }
}

function labelled(evidence: Evidence, time: Timed, sides: Timed[], more: string[] = []): Interpretation {
  const labels = new Set([
    ...evidence.pieces.flatMap((piece) => [...piece.labels]),
    ...derivedLabels(evidence, time, sides),
    ...more,
  ])
  return { evidence: { ...evidence, labels }, time, sides }
}

/** "artists from 2020 that I did not hear in 2021" */
const deniesOne = ({ labels, times }: Evidence) => (labels.has('not') || labels.has('never')) && times.length === 2

function sided(evidence: Evidence, full: TimeSetting): Outcome {
  const loosely = comparing.some((label) => evidence.labels.has(label)) || isBare(evidence) || deniesOne(evidence)
  const lived = loosely ? livedSides(evidence) : null
  if (lived && lived.sides.length >= 2)
    return outcomeOf(
      evidence,
      timeFilter(lived.rest, [], full),
      lived.sides.map((side) =>
        timeFilter(
          side.type === 'time' ? [side.value, ...lived.rest] : lived.rest,
          side.type === 'event' ? [side.value] : [],
          full,
        ),
      ),
    )
  // "more in the morning or at night" is one phrase of two times
  const weighs = ['more', 'less', 'trend', 'trend_down'].some((label) => evidence.labels.has(label))
  const parted =
    loosely || weighs ? timeSides(evidence, loosely) : { sides: [], rest: evidence.times.map(({ value }) => value) }
  const excluded = evidence.excludedTimes.map(({ value }) => value)
  const isDifference = excluded.length > 0 && evidence.times.length === 1 && datedExclusion(excluded, full)
  if (excluded.length > 0 && !isDifference) return { contradiction: excluded }
  const sideNodes = isDifference ? [evidence.times[0]?.value, ...excluded].flatMap((node) => node ?? []) : parted.sides
  const rest = isDifference ? [] : parted.rest
  const common = timeFilter(rest, evidence.events, full)
  const sides = apart(sideNodes, (node) => timeFilter([node, ...rest], evidence.events, full))
  return outcomeOf(evidence, common, sides)
}

function outcomeOf(evidence: Evidence, common: Timed | null, sides: (Timed | null)[]): Outcome {
  if (!common || sides.some((side) => side === null)) return { contradiction: evidence.times.map(({ value }) => value) }
  return {
    ok: labelled(
      evidence,
      common,
      sides.flatMap((side) => side ?? []),
    ),
  }
}

/** "in 2021 except 2022" is a difference of two stretches, not a filter. */
function datedExclusion(nodes: readonly TimeNode[], setting: TimeSetting): boolean {
  const timed = timeFilter(nodes, [], setting)
  return timed !== null && timed.filter.ranges.length > 0
}

export const noTime = (filter: TimeFilter) =>
  filter.ranges.length === 0 &&
  filter.weekdays === null &&
  filter.months === null &&
  filter.hours === null &&
  filter.event === null
