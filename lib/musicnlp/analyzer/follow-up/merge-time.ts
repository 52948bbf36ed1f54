import { conventionsOf, monthName, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { Temporal } from 'temporal-polyfill'
import { formatHours } from '../../phrasing/format-hours'
import type { Question, TimeFilter } from '../../question/question'
import type { Sign } from '../../parser/words/signs'
import type { Features } from '../features/features'
import { noTime, type Interpretation } from '../interpret'
import { formatRange } from '../time/format-range'
import { allTime } from '../time/resolve-time'

type Said = Pick<Interpretation, 'features' | 'viewer'>

const says = ({ reading: { signs } }: Features, sign: Sign) => signs.has(sign)
export const saysAllTime = (features: Features) => says(features, 'all_time')
export const dropsDays = (features: Features) => says(features, 'all_days')

/** "also Saturdays" adds a time instead of replacing it. */
export const adds = (features: Features) => says(features, 'adds') || features.labels.has('ref:too')

/** Named dates replace those of the question before; its weekdays and hours stay unless others are named. */
export function mergedTime(before: TimeFilter, said: TimeFilter, { features, viewer }: Said): TimeFilter {
  const kept = {
    ranges: saysAllTime(features) ? [] : before.ranges,
    weekdays: dropsDays(features) ? null : before.weekdays,
    months: saysAllTime(features) ? null : before.months,
    hours: says(features, 'all_hours') ? null : before.hours,
    event: saysAllTime(features) ? null : before.event,
  }
  const steps = features.labels.has('shift')
  const stretch = said.ranges.length > 0 || said.months !== null || said.event !== null
  const merged = {
    ranges: stretch ? [...(adds(features) && !steps ? before.ranges : []), ...said.ranges] : kept.ranges,
    months: stretch ? said.months : kept.months,
    event: stretch ? said.event : kept.event,
    weekdays:
      adds(features) && before.weekdays && said.weekdays
        ? [...new Set([...before.weekdays, ...said.weekdays])].sort((a, b) => a - b)
        : (said.weekdays ?? kept.weekdays),
    hours: said.hours ?? kept.hours,
  }
  return { ...merged, label: labelOf([before, said], merged, conventionsOf(viewer)) }
}

/** The label of the follow-up or of the question before where one of them fits, else one made of the parts. */
function labelOf(
  [before, said]: readonly [TimeFilter, TimeFilter],
  { ranges, weekdays, months, hours, event }: Omit<TimeFilter, 'label'>,
  by: DateConventions,
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
  const ofEvent = [said, before].find((turn) => turn.event?.id === event?.id && isDatesAlone(turn))
  const dates = event ? (ofEvent?.label ?? event.name) : datesLabel(ranges, [said, before], by)
  const isOpen = ranges.some(({ from, to }) => from === null || to === null)
  const when = [days, months && `every ${months.map((month) => monthName(month)).join(', ')}`, dates]
    .filter(Boolean)
    .join(isOpen ? ' ' : ' in ')
  return [when, hours && formatHours(hours, by)].filter(Boolean).join(' ')
}

const isDatesAlone = ({ weekdays, months, hours }: TimeFilter) => weekdays === null && months === null && hours === null

/** The label of the turn that named exactly these dates, else the dates. */
function datesLabel(ranges: TimeFilter['ranges'], turns: readonly TimeFilter[], by: DateConventions): string {
  const said = turns.find((turn) => isDatesAlone(turn) && JSON.stringify(turn.ranges) === JSON.stringify(ranges))
  const dateOf = (date: string | null) => (date === null ? null : Temporal.PlainDate.from(date))
  return said
    ? ranges.length === 0
      ? ''
      : said.label
    : ranges.map(({ from, to }) => formatRange({ from: dateOf(from), to: dateOf(to) }, by)).join(', ')
}

/** "in April" and then "of 2022": April of that year. */
export function ofThatYear(before: Question, said: TimeFilter, { features, viewer }: Said): TimeFilter {
  const { times, reading } = features
  const [range, ...others] = before.time.ranges
  const [time] = times
  if (
    !reading.signs.has('of_it') ||
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
  return {
    ...allTime,
    ranges: [{ from: moved.from.toString(), to: moved.to.toString() }],
    label: formatRange(moved, conventionsOf(viewer)),
  }
}
