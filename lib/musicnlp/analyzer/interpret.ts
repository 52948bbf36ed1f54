import type { Viewer } from '../../viewer'
import { hasAny, type FeatureLabel } from './features/feature-label'
import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'
import type { Token } from '../parser/token'
import type { TimeFilter } from '../question/question'
import { withHomeCountry } from './features/home-country'
import { withSeasonAsBucket } from './features/season-as-bucket'
import { withOnThisDay } from './features/on-this-day'
import { extractFeatures, type Features, type LabelledSpan } from './features/features'
import { negatedTimes } from './features/exclusions'
import { eventSides, timeSides } from './features/comparison-sides'
import { withRecentPeriod } from './features/recent-period'
import { withCurrentPeriod } from './features/current-period'
import { withIntersectedTimes } from './features/adjacent-times'
import { resolveTimeFilter, type ResolvedTime, type TimeSettings } from './time-filter'
import { withImpliedCurrentPeriod } from './features/implied-current-period'
import { tracksPerItem } from './features/tracks-per-item'
import { withOpenStart } from './features/open-start'
import { withAnchoredTimes } from './features/anchored-times'
import { excludeTime } from './exclude-time'
import type { TimeNode } from '../parser/time/time-node'

/** A question's features with its times resolved to dates, and the labels that take more than one span. */
export type Interpretation = {
  features: Features
  time: ResolvedTime
  sides: ResolvedTime[]
  /** Whose question it is: for the day it is asked on, and how dates are written */
  viewer: Viewer
}

const content = (features: Features) => features.labelledSpans.filter(({ labels }) => !labels.has('function_word'))

/** Nothing but names, times and filters: "this June and last June" */
const isBare = (features: Features) =>
  content(features).every(({ labels }) =>
    hasAny(labels, 'name', 'time', 'filter', 'event', 'metric:plays', 'metric:time'),
  ) &&
  !features.verb &&
  !features.reading.signs.has('taken_together')

const isOneDate = ({ filter: { ranges, weekdays } }: ResolvedTime) => {
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

const recurs = ({ filter }: ResolvedTime) => filter.ranges.length === 0

/** "them" is one word for several names, which are not compared. */
const isSaidApart = ({ i }: Span, at: number, names: readonly Span[]) => names.findIndex((name) => name.i === i) === at

/** "exactly three years ago", "a year ago today" */
const isOfThisDay = (signs: Features['reading']['signs']) =>
  signs.has('on_this_day') || signs.has('today_years_ago') || (signs.has('exactly') && signs.has('ago'))

function derivedLabels(features: Features, time: ResolvedTime, sides: readonly ResolvedTime[]): FeatureLabel[] {
  return [
    ...(features.names.filter(isSaidApart).length >= 2 ? (['name2'] as const) : []),
    ...(sides.length >= 2 ? (['time2'] as const) : []),
    ...(sides.length >= 2 && sides.every(recurs) ? (['slot2'] as const) : []),
    ...(features.filters.length >= 2 ? (['filter2'] as const) : []),
    ...(isOneDate(time) && features.times.length + features.events.length > 0 ? (['one_date'] as const) : []),
    ...(isBare(features) ? (['bare'] as const) : []),
    ...(tracksPerItem(features) ? (['tracks_per'] as const) : []),
    ...(features.verb ? (['verb'] as const) : []),
    ...(features.verb && features.reading.signs.has('when_do_i') ? (['habit_verb'] as const) : []),
    ...(features.labelledSpans.some(({ span }) => span.type === 'function_word' && span.value === 'play')
      ? (['play_word'] as const)
      : []),
    ...(isOneDate(time) && isOfThisDay(features.reading.signs) ? (['this_day'] as const) : []),
    ...(features.times.length > 0 ? (['time'] as const) : []),
    ...(features.reading.signs.has('number_one') ? (['number_one'] as const) : []),
    // "of each summer" asks for one item a summer; "in summers" takes all of them together
    ...((features.reading.signs.has('season_of_each') && time.filter.months !== null) ||
    (features.events.length > 0 && features.reading.signs.has('each_of_mine'))
      ? (['each_time'] as const)
      : []),
    ...(features.reading.signs.has('how_much_of_it') ? (['of_time'] as const) : []),
    ...(content(features).length === 1 &&
    !features.reading.signs.has('leads_on') &&
    features.entities.some(({ plural }) => plural)
      ? (['bare_entity'] as const)
      : []),
    // "2021 or 2022" is one time phrase: its connecting word is inside
    ...(sides.length >= 2 && features.reading.signs.has('or_versus') ? (['versus'] as const) : []),
  ]
}

/** "my weekend listening" */
const isOwnListening = (before: Token | undefined, after: Span | undefined) =>
  before?.word === 'my' && after?.type === 'cue' && after.value.includes('my_listening')

/** "sunday morning albums", "my winter songs": a time right before a noun, without a preposition, recurs */
function isAdjective({ reading: { spans, tokens } }: Features): boolean {
  return spans.some(
    (span, at) =>
      span.type === 'time' &&
      (spans[at + 1]?.type === 'entity' || isOwnListening(tokens[span.i - 1], spans[at + 1])) &&
      !['in', 'on', 'last', 'this', 'during', 'of'].includes(tokens[span.i - 1]?.word ?? '') &&
      !['last', 'this', 'in', 'on'].includes(tokens[span.i]?.word ?? ''),
  )
}

/** "this May and last May" in June: the newest May is both, so the last one is the one before it. */
function apart(nodes: readonly TimeNode[], resolve: (node: TimeNode) => ResolvedTime | null): (ResolvedTime | null)[] {
  const [first, second] = nodes
  const sides = nodes.map(resolve)
  const same = nodes.length === 2 && JSON.stringify(sides[0]?.filter.ranges) === JSON.stringify(sides[1]?.filter.ranges)
  // "the last 90 days against the previous 90 days"
  if (same && first?.kind === 'rolling' && second?.kind === 'rolling')
    return [
      first,
      { kind: 'stretch' as const, unit: first.unit, count: first.count, side: 'before' as const, of: first },
    ].map(resolve)
  const upToDate = nodes.length === 2 ? asFarAsNow(nodes) : null
  if (upToDate) return upToDate.map(resolve)
  if (!same || first?.kind !== 'yearly' || second?.kind !== 'yearly' || first.pick.way === second.pick.way) return sides
  return [first, second].map((node) =>
    resolve(node.pick.way === 'back' ? { ...node, pick: { way: 'back', count: node.pick.count + 1 } } : node),
  )
}

/** "this year so far against this time last year": as much of last year as of this one */
function asFarAsNow(nodes: readonly TimeNode[]): TimeNode[] | null {
  const unitOf = (node: TimeNode) => (node.kind === 'so_far' ? node.of : node)
  const now = nodes.map(unitOf).find((node) => node.kind === 'unit' && node.offset === 0)
  const then = nodes.find((node) => node.kind === 'ago' && node.exact)
  if (now?.kind !== 'unit' || then?.kind !== 'ago' || now.unit !== then.unit) return null
  const from = { ...now, offset: -then.count }
  return nodes.map((node) => (node === then ? { kind: 'between', from, to: then } : node))
}

/** "did I listen more in winter or in summer": in all of them, whatever the tense */
const isAnyYears = (node: TimeNode) => node.kind === 'yearly' && node.year === null && node.pick.way === 'newest'

const TWO_WEEKS = 14

/** "how often have I heard it on Sundays, at the weekend": on all of them */
const isPerfect = ({ reading: { signs }, times }: Features) =>
  signs.has('have_i') && times.length > 0 && times.every(({ value }) => value.kind === 'weekdays')

/** "top songs of 2021" and then "and at the weekend?": on all of them, since the newest one is not in 2021 */
const isOfLongPast = ({ times }: Features, { anchor, viewer: { now } }: Omit<TimeSettings, 'habit'>) =>
  anchor !== undefined &&
  times.length > 0 &&
  times.every(({ value }) => value.kind === 'weekdays') &&
  anchor.from.until(anchor.to).days > TWO_WEEKS &&
  now.getTime() - Date.parse(anchor.to.toString()) > TWO_WEEKS * 86_400_000

/** "what did I play on each of my birthdays": on all of them, whatever the tense */
const isOfEachYear = ({ reading: { tokens }, events }: Features) =>
  events.length > 0 && tokens.some(({ said }) => ['each', 'every', 'all', 'birthdays', 'anniversaries'].includes(said))

type Labelled = Omit<Interpretation, 'viewer'>
type Contradiction = { contradiction: TimeNode[] }
type Outcome = { ok: Labelled } | Contradiction

const comparing: readonly FeatureLabel[] = ['versus', 'compare', 'both', 'not_in', 'in_top']

/**
 * Resolves the times of a reading. A date that does not exist ("30 February") is a contradiction, and its words are
 * refused.
 */
export function interpret(
  reading: Reading,
  settings: Omit<TimeSettings, 'habit'>,
): { ok: Interpretation } | Contradiction {
  const read = withHomeCountry(extractFeatures(reading), settings.viewer)
  const plain = withSeasonAsBucket(withCurrentPeriod(withRecentPeriod(withOnThisDay(read, settings.viewer))))
  const full = {
    ...settings,
    habit:
      isPerfect(plain) || isOfEachYear(plain) || isOfLongPast(plain, settings)
        ? true
        : (plain.habit ?? (isAdjective(plain) ? true : undefined)),
  }
  const features = withOpenStart(withIntersectedTimes(withImpliedCurrentPeriod(withAnchoredTimes(plain, full))))
  const outcome = narrowed(features, full) ?? sided(features, full)
  return 'ok' in outcome ? { ok: { ...outcome.ok, viewer: settings.viewer } } : outcome
}

/**
 * "except weekends", "but not on Sundays": the time without them; null if nothing is left out or it lies outside the
 * rest.
 */
function narrowed(features: Features, settings: TimeSettings): Outcome | null {
  const denied = negatedTimes(features.reading)
  const nodes = [...features.excludedTimes, ...denied.map(({ time }) => time)].map(({ value }) => value)
  if (nodes.length === 0) return null
  const times = features.times.filter((span) => !denied.some(({ time }) => time === span))
  const common = resolveTimeFilter(
    times.map(({ value }) => value),
    features.events,
    settings,
  )
  const left = nodes.reduce<ResolvedTime | null>((timed, node, at) => {
    const other = resolveTimeFilter([node], [], { ...settings, habit: true })
    // "In 2022 but not in summer 2022" compares two times; "in 2022 but not on Mondays" has one.
    const filter =
      timed && other && (at < features.excludedTimes.length || recurs(other))
        ? excludeTime(timed.filter, other.filter)
        : null
    return timed && filter ? { ...timed, filter } : null
  }, common)
  if (!left) return null
  const spoken = new Set<Span>(denied.flatMap(({ mark, time }) => [mark, time]))
  const isMark = ({ span, labels }: LabelledSpan) =>
    spoken.has(span) || labels.has('exclude_time') || (labels.has('exclude') && features.excluded.length === 0)
  const labelledSpans = features.labelledSpans.map((labelledSpan) =>
    isMark(labelledSpan) ? { ...labelledSpan, labels: new Set<FeatureLabel>(['function_word']) } : labelledSpan,
  )
  return { ok: labelled({ ...features, labelledSpans, times }, left, [], ['time']) }
}

function labelled(features: Features, time: ResolvedTime, sides: ResolvedTime[], more: FeatureLabel[] = []): Labelled {
  const labels = new Set<FeatureLabel>([
    ...features.labelledSpans.flatMap((labelledSpan) => [...labelledSpan.labels]),
    ...derivedLabels(features, time, sides),
    ...more,
  ])
  return { features: { ...features, labels }, time, sides }
}

/** "artists from 2020 that I did not hear in 2021" */
const deniesOne = ({ labels, times }: Features) => (labels.has('not') || labels.has('never')) && times.length === 2

function sided(features: Features, full: TimeSettings): Outcome {
  const loosely = comparing.some((label) => features.labels.has(label)) || isBare(features) || deniesOne(features)
  const lived = loosely ? eventSides(features) : null
  if (lived && lived.sides.length >= 2)
    return outcomeOf(
      features,
      resolveTimeFilter(lived.rest, [], full),
      lived.sides.map((side) =>
        resolveTimeFilter(
          side.type === 'time' ? [side.value, ...lived.rest] : lived.rest,
          side.type === 'event' ? [side.value] : [],
          full,
        ),
      ),
    )
  // "more in the morning or at night" is one phrase of two times
  const weighs = hasAny(features.labels, 'more', 'less', 'trend', 'trend_down')
  const parted =
    loosely || weighs ? timeSides(features, loosely) : { sides: [], rest: features.times.map(({ value }) => value) }
  const excluded = features.excludedTimes.map(({ value }) => value)
  const isDifference = excluded.length > 0 && features.times.length === 1 && datedExclusion(excluded, full)
  if (excluded.length > 0 && !isDifference) return { contradiction: excluded }
  const sideNodes = isDifference ? [features.times[0]?.value, ...excluded].flatMap((node) => node ?? []) : parted.sides
  const rest = isDifference ? [] : parted.rest
  const common = resolveTimeFilter(rest, features.events, full)
  const settings = weighs && sideNodes.length >= 2 && sideNodes.every(isAnyYears) ? { ...full, habit: true } : full
  const sides = apart(sideNodes, (node) => resolveTimeFilter([node, ...rest], features.events, settings))
  return outcomeOf(features, common, sides)
}

function outcomeOf(features: Features, common: ResolvedTime | null, sides: (ResolvedTime | null)[]): Outcome {
  if (!common || sides.some((side) => side === null)) return { contradiction: features.times.map(({ value }) => value) }
  return {
    ok: labelled(
      features,
      common,
      sides.flatMap((side) => side ?? []),
    ),
  }
}

/** "in 2021 except 2022" asks for a difference of two times, not for a filter. */
function datedExclusion(nodes: readonly TimeNode[], settings: TimeSettings): boolean {
  const timed = resolveTimeFilter(nodes, [], settings)
  return timed !== null && timed.filter.ranges.length > 0
}

export const noTime = (filter: TimeFilter) =>
  filter.ranges.length === 0 &&
  filter.weekdays === null &&
  filter.months === null &&
  filter.hours === null &&
  filter.event === null
