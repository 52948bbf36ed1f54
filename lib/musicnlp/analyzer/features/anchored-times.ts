import type { FeatureLabel } from './feature-label'
import { Temporal } from 'temporal-polyfill'
import type { Span, SpanOf } from '../../parser/span'
import type { TimeNode } from '../../parser/time/time-node'
import { yearly } from '../../parser/time/time-node'
import type { TimeFilter } from '../../question/question'
import { withLabelledSpans, type Features } from './features'
import { shiftOf, shiftPeriod, singleRange } from '../shift-period'
import { eventRanges, resolveTimeFilter, type TimeSettings } from '../time-filter'
import { allTime } from '../time/resolve-time'

const isStretch = (span: Span): span is SpanOf<'time'> | SpanOf<'event'> =>
  span.type === 'time' || span.type === 'event'

const isBesideYear = ({ type, value }: Span) =>
  type === 'time' && value.kind === 'yearly' && value.pick.way === 'beside'

/** "the year before", "the previous summer": a time that is counted from another one. */
const isRelative = (span: Span) => shiftOf(span) !== null || isBesideYear(span)

function besideTime(time: TimeFilter, span: Span, settings: TimeSettings): TimeFilter | null {
  const step = shiftOf(span)
  if (step) return shiftPeriod(time, step, settings.viewer)
  const anchor = singleRange(time)
  if (!anchor || span.type !== 'time') return null
  return resolveTimeFilter([span.value], [], { ...settings, anchor: { ...anchor, isYearSaid: true } })?.filter ?? null
}

/**
 * "2020 vs the previous year", "this month and the same month last year": counted from the time said first, not from
 * today.
 */
export function withAnchoredTimes(features: Features, settings: TimeSettings): Features {
  const spans = features.labelledSpans.map(({ span }) => span)
  const event = besideEvent(features, settings)
  if (event) return event
  const at = spans.findIndex((span, index) => isRelative(span) && spans.slice(0, index).some(isStretch))
  const leaning = spans[at]
  const base = spans.slice(0, Math.max(0, at)).findLast(isStretch)
  if (!leaning || !base) return features
  const said =
    base.type === 'time' ? resolveTimeFilter([base.value], [], settings) : resolveTimeFilter([], [base.value], settings)
  const stepped = said && besideTime(said.filter, leaning, settings)
  const value = stepped && nodeOf(stepped.ranges[0])
  return value ? withTime(features, [leaning], value) : features
}

/** "the month after lockdown", "in the two weeks before my birthday" */
function besideEvent(features: Features, settings: TimeSettings): Features | null {
  const said = features.reading.spans.filter(({ type }) => type !== 'function_word')
  const at = said.findIndex((span, index) => span.type === 'shift' && said[index + 1]?.type === 'event')
  const [shift, span] = [said[at], said[at + 1]]
  if (shift?.type !== 'shift' || shift.value.unit === null || span?.type !== 'event') return null
  const event = settings.events.find(({ id }) => id === span.value.id)
  const range = event && eventRanges(event, settings).at(-1)
  const time = range && { ...allTime, ranges: [range] }
  const stepped = time && shiftPeriod(time, { ...shift.value, whole: true }, settings.viewer)
  const value = stepped && nodeOf(stepped.ranges[0])
  if (!value) return null
  const events = features.events.filter((one) => one !== span.value)
  return withTime({ ...features, events }, [shift, span], value)
}

/** The spans that this time replaces. */
function withTime(features: Features, said: readonly Span[], value: TimeNode): Features {
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return features
  const time: SpanOf<'time'> = { i: first.i, j: last.j, cost: first.cost, why: 'beside the first', type: 'time', value }
  const replaced = <T>(all: readonly T[], spanOf: (one: T) => Span, made: T) =>
    all.flatMap((one) => (spanOf(one) === first ? [made] : said.includes(spanOf(one)) ? [] : [one]))
  const labelledSpans = replaced(features.labelledSpans, ({ span }) => span, {
    span: time,
    labels: new Set<FeatureLabel>(['time']),
  })
  const reading = { ...features.reading, spans: replaced<Span>(features.reading.spans, (span) => span, time) }
  const times = [...features.times.filter((span) => !said.includes(span)), time].sort((a, b) => a.i - b.i)
  return { ...withLabelledSpans(features, labelledSpans), reading, times }
}

const dateNode = ({ year, month, day }: Temporal.PlainDate): TimeNode =>
  yearly({ type: 'date', month, day, weekday: null }, year)

/** A range as a time phrase: whole years and whole months as such, anything else from day to day. */
function nodeOf(range: { from: string | null; to: string | null } | undefined): TimeNode | null {
  if (!range || range.from === null || range.to === null) return null
  const from = Temporal.PlainDate.from(range.from)
  const to = Temporal.PlainDate.from(range.to)
  if (from.day === 1 && from.month === 1 && to.day === 1 && to.month === 1)
    return { kind: 'years', from: from.year, to: to.year }
  if (from.day === 1 && from.add({ months: 1 }).equals(to))
    return yearly({ type: 'month', month: from.month }, from.year)
  return { kind: 'between', from: dateNode(from), to: dateNode(to.subtract({ days: 1 })) }
}
