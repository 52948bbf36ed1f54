import type { Reading } from '../../parser/read-question'
import { filtersPhrase } from '../../phrasing/filters-phrase'
import { conditionPhrase } from '../../phrasing/question-wording'
import { phraseCalendar, timePhrase } from '../../phrasing/time-phrase'
import type { Chip, Filters, Question, TimeFilter } from '../../question/question'
import type { Slots } from '../build-question'
import { allTime } from '../time/resolve-time'
import type { UnderstandInput } from '../understand-input'

/**
 * What a follow-up takes over from the question before without saying it, as chips at the end of the text: "and on weekends"
 * after a question about one song before noon is about that song, before noon.
 */
export function carriedChips(reading: Reading, slots: Slots, { context, viewer }: UnderstandInput): Chip[] {
  if (!context) return []
  const end = reading.text.length
  const inWords = (time: Partial<TimeFilter>) =>
    timePhrase({ ...allTime, ...time, label: '' }, phraseCalendar(viewer)).replace(/^(in|on|during) (?=\S)/, '')
  return [
    ...(slots.assumed.includes('name') ? [] : carriedNames(reading, slots, context.question)),
    ...carriedTimes(reading, slots, context.question, inWords),
    ...carriedFilters(reading, slots, context.question),
    ...carriedCondition(reading, slots, context.question),
  ].map(([kind, text]) => ({ kind, text, start: end, end, assumed: true, carried: true }))
}

type KindAndText = [kind: string, text: string]

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function carriedNames({ spans }: Reading, { names, exclude }: Slots, before: Question): KindAndText[] {
  const said = (type: string, id: number) =>
    spans.some((span) => span.type === 'name' && span.value.entries.some((one) => one.type === type && one.id === id))
  const carried = (now: Question['names'], then: Question['names']) =>
    now.filter(({ type, id }) => then.some((one) => one.type === type && one.id === id) && !said(type, id))
  return [
    ...carried(names, before.names).map(({ name }): KindAndText => ['name', name]),
    ...carried(exclude, before.exclude).map(({ name }): KindAndText => ['exclude', name]),
  ]
}

function carriedTimes(
  { spans }: Reading,
  { time }: Slots,
  { time: before }: Question,
  inWords: (time: Partial<TimeFilter>) => string,
): KindAndText[] {
  const isSaid = (of: 'hours' | 'weekdays' | 'dates') =>
    spans.some(
      (span) =>
        (span.type === 'event' && of === 'dates') ||
        (span.type === 'time' &&
          (of === 'dates' ? span.value.kind !== 'hours' && span.value.kind !== 'weekdays' : span.value.kind === of)),
    )
  const { ranges, months, event, weekdays, hours } = time
  const hasDates = ranges.length > 0 || months !== null
  const areDates = before.weekdays === null && before.hours === null
  const isKept = isSame([ranges, months, event], [before.ranges, before.months, before.event])
  return [
    ...(hasDates && isKept && !isSaid('dates')
      ? [['time', areDates ? before.label : inWords({ ranges, months, event })] satisfies KindAndText]
      : []),
    ...(weekdays && isSame(weekdays, before.weekdays) && !isSaid('weekdays')
      ? [['weekday', inWords({ weekdays })] satisfies KindAndText]
      : []),
    ...(hours && isSame(hours, before.hours) && !isSaid('hours')
      ? [['hours', inWords({ hours })] satisfies KindAndText]
      : []),
  ]
}

function carriedFilters({ spans }: Reading, { filters }: Slots, { filters: before }: Question): KindAndText[] {
  const names = (Object.keys(filters) as (keyof Filters)[]).filter(
    (name) =>
      filters[name] !== undefined &&
      filters[name] === before[name] &&
      !spans.some((span) => span.type === 'filter' && span.value[name] !== undefined),
  )
  const kept = Object.fromEntries(names.map((name) => [name, filters[name]]))
  return names.length > 0 ? [['filter', filtersPhrase(kept)]] : []
}

function carriedCondition({ spans }: Reading, slots: Slots, before: Question): KindAndText[] {
  const isKept = slots.having !== null && isSame(slots.having, before.having)
  const isSaid = spans.some(({ type }) => type === 'amount' || type === 'number')
  return isKept && !isSaid ? [['amount', conditionPhrase(slots).replace(/^with /, '')]] : []
}
