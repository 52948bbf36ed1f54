import { monthName, weekdayName } from '@/lib/format/date'
import { Temporal } from 'temporal-polyfill'
import type { Filters, Name, Question, TimeFilter } from '../../question'
import type { Slots } from '../build-question'
import { chosenNames } from '../names/choose-names'
import type { Features } from '../features/features'
import { havingOf } from '../amount-to-condition'
import { noTime, type Interpretation } from '../interpret'
import { has } from '../kinds/question-kind'
import { shiftPeriod } from '../shift-period'
import { formatHours } from '../../phrasing/format-hours'
import { formatRange } from '../time/format-range'
import { allTime } from '../time/resolve-time'
import { intentTraits } from '../../intent-traits'

export const saysAllTime = ({ words }: Features) =>
  /\b(all time|ever|overall|all dates|any time|whole history|lifetime)\b/.test(words)
const dropsDays = ({ words }: Features) =>
  /\b(all|any|every) (days|day|weekdays)\b|\bany day\b|\bevery day\b/.test(words)
const dropsHours = ({ words }: Features) =>
  /\b(all|any) (hours|hour|times)\b|\b(any|all) time of (the )?day\b|\ball day\b/.test(words)

/** "also Saturdays" is not Saturdays instead. */
const adds = ({ words }: Features) => /\b(too|also|as well|plus|add)\b/.test(words)

const everyone = /\b(everyone|everybody|anyone|anybody)\b|\b(all|any|every) (artist|band|album|singer)s?\b/

/** "Skip rate for Post Malone" and then "and overall?"; where a time can fall away, it is that which does. */
const generally =
  /^((and|but|what about|how about|or|ok) )*(overall|in general|in total|altogether|for everything|for all (of )?(it|them))$/

/** "all artists" after the songs of one: that one no longer holds. */
const dropsNames = (before: Question, { words, kinds }: Features) =>
  before.names.length > 0 &&
  (everyone.test(words) || (generally.test(words) && noTime(before.time))) &&
  kinds.every(({ entity }) => before.names.some(({ type }) => type === entity))

/** The stretch that was named takes the place of the old one; weekdays and hours stay unless named. */
function mergedTime(before: TimeFilter, said: TimeFilter, features: Features): TimeFilter {
  const kept = {
    ranges: saysAllTime(features) ? [] : before.ranges,
    weekdays: dropsDays(features) ? null : before.weekdays,
    months: saysAllTime(features) ? null : before.months,
    hours: dropsHours(features) ? null : before.hours,
    event: saysAllTime(features) ? null : before.event,
  }
  const stretch = said.ranges.length > 0 || said.months !== null || said.event !== null
  const merged = {
    ranges: stretch ? [...(adds(features) ? before.ranges : []), ...said.ranges] : kept.ranges,
    months: stretch ? said.months : kept.months,
    event: stretch ? said.event : kept.event,
    weekdays:
      adds(features) && before.weekdays && said.weekdays
        ? [...new Set([...before.weekdays, ...said.weekdays])].sort((a, b) => a - b)
        : (said.weekdays ?? kept.weekdays),
    hours: said.hours ?? kept.hours,
  }
  return { ...merged, label: labelOf(before, said, merged) }
}

/** The new label where it says all; else the parts in words. */
function labelOf(
  before: TimeFilter,
  said: TimeFilter,
  { ranges, weekdays, months, hours, event }: Omit<TimeFilter, 'label'>,
): string {
  const merged = { ranges, weekdays, months, hours, event, label: '' }
  if (noTime(merged)) return allTime.label
  const same = (one: TimeFilter) => JSON.stringify({ ...one, label: '' }) === JSON.stringify(merged)
  if (same(said)) return said.label
  if (same(before)) return before.label
  const days =
    weekdays?.join('') === '06'
      ? 'weekends'
      : weekdays?.join('') === '12345'
        ? 'weekdays'
        : weekdays?.map((day) => `${weekdayName(day)}s`).join(', ')
  const dates = event?.name ?? datesLabel(ranges, [said, before])
  const isOpen = ranges.some(({ from, to }) => from === null || to === null)
  const when = [days, months && `every ${months.map((month) => monthName(month)).join(', ')}`, dates]
    .filter(Boolean)
    .join(isOpen ? ' ' : ' in ')
  return [when, hours && formatHours(hours)].filter(Boolean).join(' ')
}

const isDatesAlone = ({ weekdays, months, hours }: TimeFilter) => weekdays === null && months === null && hours === null

/** As it was said, if one of the turns said just these dates. */
function datesLabel(ranges: TimeFilter['ranges'], turns: readonly TimeFilter[]): string {
  const said = turns.find((turn) => isDatesAlone(turn) && JSON.stringify(turn.ranges) === JSON.stringify(ranges))
  const dateOf = (date: string | null) => (date === null ? null : Temporal.PlainDate.from(date))
  return said
    ? ranges.length === 0
      ? ''
      : said.label
    : ranges.map(({ from, to }) => formatRange({ from: dateOf(from), to: dateOf(to) })).join(', ')
}

function mergedNames(before: Question, names: readonly Name[], features: Features): Name[] {
  if (names.length === 0) return dropsNames(before, features) ? [] : before.names
  const isMore =
    adds(features) ||
    (has(features, 'ref:only') && names.every(({ type }) => before.names.every((name) => name.type !== type)))
  return isMore ? [...before.names, ...names] : [...names]
}

function mergedLimit(before: Question, features: Features): Pick<Slots, 'limit' | 'assumed'> {
  // "show more"
  if (before.limit !== null && /^((show|give|tell|list)( me)? )?(some )?more( please)?$/.test(features.words))
    return { limit: before.limit + 10, assumed: before.assumed.filter((slot) => slot !== 'limit') }
  const said = features.limit ?? features.reading.spans.find((span) => span.type === 'number')?.value ?? null
  if (typeof said === 'number')
    return {
      limit: Math.max(1, Math.min(1000, Math.floor(said))),
      assumed: before.assumed.filter((slot) => slot !== 'limit'),
    }
  const [kind] = features.kinds
  return {
    limit: kind && before.limit !== null && before.assumed.includes('limit') ? (kind.plural ? 10 : 1) : before.limit,
    assumed: before.assumed,
  }
}

const metricOf = (before: Question, { metrics }: Features) =>
  metrics.find((metric) => metric !== 'plays') ?? metrics[0] ?? before.metric

function orderOf(before: Question, features: Features): Question['order'] {
  if (has(features, 'least', 'less')) return 'asc'
  return has(features, 'most', 'big') ? 'desc' : before.order
}

function compared(
  before: Question,
  names: readonly Name[],
  { time, sides }: Interpretation,
  features: Features,
): Slots['compare'] {
  if (sides.length > 0) return { sides: sides.map(({ filter }) => ({ time: filter })) }
  if (names.length > 0) return { sides: [...before.names, ...names].map((name) => ({ names: [name] })) }
  if (!noTime(time.filter))
    return { sides: [{ time: before.time }, { time: mergedTime(before.time, time.filter, features) }] }
  const filters: Filters[] = [before.filters, ...features.filters]
  return features.filters.length > 0 ? { sides: filters.map((filter) => ({ filters: filter })) } : null
}

const isSplit = (before: Question) =>
  before.intent === 'ranking' || intentTraits[before.intent].splitsByUnit || intentTraits[before.intent].hasCourse

/** Slots that this turn names but the question before has no place for: it is then no follow-up. */
function misfits(before: Question, features: Features): boolean {
  const listless = before.limit === null
  if (has(features, 'bucket:noun') && before.intent !== 'peak') return true
  if (before.intent === 'coverage' || (features.ordinal !== null && !intentTraits[before.intent].takesOrdinal))
    return true
  if (
    has(features, 'least', 'most', 'big', 'less') &&
    !has(features, 'versus', 'compare') &&
    !intentTraits[before.intent].isOrdered
  )
    return true
  if (features.metrics.length > 0 && !intentTraits[before.intent].isMeasured) return true
  if (has(features, 'bucket:by', 'bucket:per', 'bucket:each') && !isSplit(before) && !dropsDays(features)) return true
  if (features.kinds.length > 0 && before.entity === 'none') return true
  if ((features.limit !== null || has(features, 'number')) && listless) return true
  return (
    has(features, 'amount', 'having', 'once') &&
    !['ranking', 'threshold_list', 'distinct_count'].includes(before.intent)
  )
}

/** "in April" and then "of 2022": April of that year. */
function ofThatYear(before: Question, said: TimeFilter, { times, words }: Features): TimeFilter {
  const [range, ...others] = before.time.ranges
  const [time] = times
  if (
    !/^(and )?of\b/.test(words) ||
    others.length > 0 ||
    !range?.from ||
    !range.to ||
    time?.value.kind !== 'years' ||
    !before.assumed.includes('year')
  )
    return said
  const [from, to] = [Temporal.PlainDate.from(range.from), Temporal.PlainDate.from(range.to)]
  const years = time.value.from - from.year
  const moved = { from: from.add({ years }), to: to.add({ years }) }
  return { ...allTime, ranges: [{ from: moved.from.toString(), to: moved.to.toString() }], label: formatRange(moved) }
}

/** "spring of 2022" and then "and come the autumn?", "in March 2023" and then "what about April": of the same year. */
function inYearBefore(before: Question, said: TimeFilter, { times, words }: Features): TimeFilter {
  const [range, ...others] = before.time.ranges
  const [time, ...more] = times
  const isBare = time?.value.kind === 'yearly' && time.value.year === null && time.value.pick.way === 'newest'
  if (
    !isBare ||
    others.length > 0 ||
    more.length > 0 ||
    !range?.from ||
    !range.to ||
    /\b(this|last|next|every)\b/.test(words)
  )
    return said
  const [from, to] = [Temporal.PlainDate.from(range.from), Temporal.PlainDate.from(range.to)]
  const [newest] = said.ranges
  if (
    !newest?.from ||
    !newest.to ||
    before.assumed.includes('year') ||
    Temporal.PlainDate.compare(from.add({ years: 1 }), to) < 0
  )
    return said
  const [start, end] = [Temporal.PlainDate.from(newest.from), Temporal.PlainDate.from(newest.to)]
  const years = from.year - start.year
  const moved = { from: start.add({ years }), to: end.add({ years }) }
  return { ...allTime, ranges: [{ from: moved.from.toString(), to: moved.to.toString() }], label: formatRange(moved) }
}

/**
 * Replaces just the slots that a turn names in the question before: "and albums?", "what about 2023?", "by time instead".
 * Null if they do not fit.
 */
export function mergeSlots(interpretation: Interpretation, before: Question): Slots | null {
  const { features } = interpretation
  if (misfits(before, features)) return null
  const stepped = has(features, 'ref:before') ? shiftPeriod(before.time, features.words) : interpretation.time.filter
  if (!stepped) return null
  const entity = dropsNames(before, features) ? before.entity : (features.kinds[0]?.entity ?? before.entity)
  const { names: said } = chosenNames(features.names, features, before.intent === 'ranking' ? entity : 'none')
  const { names: left } = chosenNames(features.excluded, features, entity === 'none' ? 'track' : entity)
  const { limit, assumed } = mergedLimit(before, features)
  const { chips: _, ...kept } = before
  const [amount] = features.amounts
  const dated = inYearBefore(before, ofThatYear(before, stepped, features), features)
  const readmitted = said.filter(({ type, id }) => before.exclude.some((name) => name.type === type && name.id === id))
  const base: Slots = {
    ...kept,
    entity,
    limit,
    metric: metricOf(before, features),
    order: orderOf(before, features),
    names: readmitted.length > 0 ? before.names : mergedNames(before, said, features),
    exclude: [
      ...before.exclude.filter(({ type, id }) => !readmitted.some((name) => name.type === type && name.id === id)),
      ...left,
    ],
    time: mergedTime(before.time, dated, features),
    filters: features.filters.reduce<Filters>((all, one) => ({ ...all, ...one }), before.filters),
    having: amount ? havingOf(amount) : before.having,
    ordinal: features.ordinal ?? before.ordinal,
    assumed: assumed.filter(
      (slot) =>
        !(slot === 'metric' && features.metrics.length > 0) && !(slot === 'entity' && features.kinds.length > 0),
    ),
  }
  if (has(features, 'versus', 'compare') && before.intent !== 'compare') {
    const compare = compared(
      before,
      said,
      { ...interpretation, time: { ...interpretation.time, filter: stepped } },
      features,
    )
    return (
      compare && {
        ...base,
        intent: 'compare',
        kind: said.length > 0 ? 'names' : 'times',
        names: said.length > 0 ? [...before.names, ...said] : before.names,
        time: said.length > 0 ? before.time : allTime,
        limit: before.limit,
        compare,
      }
    )
  }
  const further = furtherTime(before, interpretation)
  return further ? { ...base, time: before.time, compare: { sides: further } } : adapted(base, before, said, features)
}

/** "2021 vs 2022" and then "and 2023": one time more. */
function furtherTime(
  { intent, compare, time }: Question,
  { time: said }: Interpretation,
): NonNullable<Question['compare']>['sides'] | null {
  const isOfTimes =
    intent === 'compare' &&
    compare !== null &&
    noTime(time) &&
    compare.sides.every((side) => side.time !== undefined && side.names === undefined && side.time.ranges.length > 0)
  return isOfTimes && said.filter.ranges.length > 0 ? [...compare.sides, { time: said.filter }] : null
}

/** "top artists of 2022" and then "what about Drake?": his rank. "by month" after a number: its series. */
function adapted(base: Slots, before: Question, said: readonly Name[], features: Features): Slots {
  const [unit] = features.buckets
  if (intentTraits[before.intent].splitsByUnit && unit) return { ...base, bucket: unit.bucket }
  const bucket = dropsDays(features) ? undefined : features.buckets.find(({ way }) => way !== 'noun')?.bucket
  if (bucket && before.intent === 'ranking') return { ...base, kind: 'winners', bucket, limit: features.limit ?? 1 }
  if (bucket && intentTraits[before.intent].hasCourse) {
    const clock = bucket === 'hour_of_day' || bucket === 'weekday'
    return { ...base, intent: clock ? 'distribution' : 'series', kind: clock ? 'distribution' : 'series', bucket }
  }
  const [name] = said
  const asksRank =
    before.intent === 'ranking' &&
    name !== undefined &&
    (before.entity === name.type || before.entity === 'artist') &&
    before.bucket === null
  if (asksRank) return { ...base, intent: 'rank_of', kind: 'rank_of', limit: null }
  if (
    before.intent === 'compare' &&
    before.compare?.sides.some((side) => side.names !== undefined) &&
    said.length === 1 &&
    name
  ) {
    const [first] = before.compare.sides
    return {
      ...base,
      compare: { sides: [...(first ? [first] : []), { names: [name] }] },
      names: [...(first?.names ?? []), name],
    }
  }
  return base
}
