import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { invalid, notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { localDay, startOfDay } from './instant'
import { parseIsoDate, parsePeriodName, periodNamePattern, type ParsedPeriodName } from './period-name'
import type { TimeZones } from './time-zones'
import { yearlyDays } from './yearly-days'

/** A range of whole local days: [from, to) as instants, [fromDate, toDate) as civil dates; null = open. */
export type Period = TimeZones & {
  /** Its name in the API: "year_2022", "last_30_days", "custom" … */
  name: string
  from: Date | null
  to: Date | null
  /** "2022-01-01" */
  fromDate: string | null
  /** The first day after it: "2023-01-01" */
  toDate: string | null
  /** Only of a day that repeats every year: its dates. Nothing between them is in the period. */
  days?: string[]
}

/** The part of a period that decides which plays are in it. */
export type PeriodBounds = Pick<Period, 'from' | 'to' | 'days'>

/** The dates of a life event. `endDate` is included; null while the event is ongoing. */
type EventDates = { startDate: string; endDate: string | null; repeatsYearly: boolean }
export type FindEvent = (id: number) => EventDates | undefined

const IsoDate = z
  .string()
  .refine((text) => parseIsoDate(text) !== undefined, 'This must be a date such as 2022-06-01.')
  .meta({ format: 'date', pattern: '^[12]' })

/** A period's query parameters, for the schema of a page or route: `z.object({ ...PeriodParams.shape, … })`. */
export const PeriodParams = z.object({
  // An empty name is invalid rather than all time.
  time_range: z
    .string()
    .regex(periodNamePattern, 'There’s no period by this name.')
    .default('all_time')
    .describe('A period by one of its names. The event_<id> of a yearly event is its day of every year.'),
  from: IsoDate.optional().describe('Only and always with time_range=custom: the first day, 2022-06-01'),
  to: IsoDate.optional().describe('Only and always with time_range=custom: the last day, included'),
})
export type PeriodParams = z.infer<typeof PeriodParams>

/** JSON Schema for an object with these fields: `custom` requires both dates, and every other name allows none. */
export const customDates = {
  if: { properties: { time_range: { const: 'custom' } }, required: ['time_range'] },
  then: { required: ['from', 'to'] },
  else: { properties: { from: false, to: false } },
}

type Days = { from: Temporal.PlainDate | null; to: Temporal.PlainDate | null }

/**
 * Resolves a period name for this person at this moment.
 * Throws `invalid` with the field's name if the parameters contradict each other, `not_found` for an unknown event.
 */
export function resolvePeriod(params: PeriodParams, viewer: Viewer, findEvent?: FindEvent): Period {
  const parsed = parsePeriodName(params.time_range)
  if (!parsed) throw invalid('time_range', 'There’s no period by this name.')
  if (parsed.kind !== 'custom') {
    const stray = params.from ? 'from' : params.to ? 'to' : undefined
    if (stray) throw invalid(stray, 'A date goes with time_range=custom.')
  }
  if (parsed.kind === 'event') return eventPeriod(params.time_range, findEvent?.(parsed.id), viewer)
  return periodOfDays(params.time_range, daysOf(parsed, params, viewer), viewer)
}

/** A period of whole local days; `to` is the first day after it. */
export function periodOfDays(name: string, { from, to }: Days, { timeZone, zones }: TimeZones): Period {
  return {
    name,
    from: from && startOfDay(from, { timeZone, zones }),
    to: to && startOfDay(to, { timeZone, zones }),
    fromDate: from?.toString() ?? null,
    toDate: to?.toString() ?? null,
    timeZone,
    zones,
  }
}

/** A period of single local days, in their order: every birthday. At least one. */
export function periodOfDates(name: string, dates: Temporal.PlainDate[], zones: TimeZones): Period {
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) throw new RangeError('A period needs at least one day.')
  const period = periodOfDays(name, { from: first, to: last.add({ days: 1 }) }, zones)
  return dates.length === 1 ? period : { ...period, days: dates.map(String) }
}

function daysOf(parsed: Exclude<ParsedPeriodName, { kind: 'event' }>, params: PeriodParams, viewer: Viewer): Days {
  const today = localDay(viewer.now, viewer)
  const week = today.subtract({ days: (today.dayOfWeek - viewer.weekStart + 7) % 7 })
  const month = today.with({ day: 1 })
  const year = today.with({ month: 1, day: 1 })
  switch (parsed.kind) {
    case 'all_time':
      return { from: null, to: null }
    case 'today':
      return stretch(today, { days: 1 })
    case 'yesterday':
      return stretch(today.subtract({ days: 1 }), { days: 1 })
    case 'this_week':
      return stretch(week, { weeks: 1 })
    case 'last_week':
      return stretch(week.subtract({ weeks: 1 }), { weeks: 1 })
    case 'this_month':
      return stretch(month, { months: 1 })
    case 'last_month':
      return stretch(month.subtract({ months: 1 }), { months: 1 })
    case 'this_year':
      return stretch(year, { years: 1 })
    case 'last_year':
      return stretch(year.subtract({ years: 1 }), { years: 1 })
    case 'last_7_days':
      return lastDays(today, 7)
    case 'last_30_days':
      return lastDays(today, 30)
    case 'last_90_days':
      return lastDays(today, 90)
    case 'last_180_days':
      return lastDays(today, 180)
    case 'last_365_days':
      return lastDays(today, 365)
    case 'year':
      return stretch(new Temporal.PlainDate(parsed.year, 1, 1), { years: 1 })
    case 'month':
      return stretch(parsed.month.toPlainDate({ day: 1 }), { months: 1 })
    case 'custom':
      return customDays(params)
  }
}

const stretch = (from: Temporal.PlainDate, length: Temporal.DurationLike): Days => ({ from, to: from.add(length) })
const lastDays = (today: Temporal.PlainDate, days: number) => stretch(today.subtract({ days: days - 1 }), { days })

function customDays(params: PeriodParams): Days {
  const from = parseIsoDate(params.from ?? '')
  const to = parseIsoDate(params.to ?? '')
  if (!from) throw invalid('from', 'A custom period needs its first day.')
  if (!to) throw invalid('to', 'A custom period needs its last day.')
  if (Temporal.PlainDate.compare(to, from) < 0) throw invalid('to', 'The last day must not be before the first.')
  return { from, to: to.add({ days: 1 }) }
}

function eventPeriod(name: string, event: EventDates | undefined, viewer: Viewer): Period {
  if (!event) throw notFound('event')
  const start = Temporal.PlainDate.from(event.startDate)
  if (event.repeatsYearly) {
    const days = yearlyDays(start, localDay(viewer.now, viewer))
    return periodOfDates(name, days.length > 0 ? days : [start], viewer)
  }
  const to = event.endDate ? Temporal.PlainDate.from(event.endDate).add({ days: 1 }) : null
  return periodOfDays(name, { from: start, to }, viewer)
}
