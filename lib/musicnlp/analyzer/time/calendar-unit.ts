import type { Unit } from '../../parser/time/time-node'
import { civil, spanOf, weekdayOf, type PlainDate, type ClosedRange } from './civil-range'
import type { Calendar } from './time-context'

export type Length = { days?: number; weeks?: number; months?: number; years?: number }

const lengths: Record<Unit, Length> = {
  day: { days: 1 },
  week: { weeks: 1 },
  fortnight: { weeks: 2 },
  weekend: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  season: { months: 3 },
  half: { months: 6 },
  year: { years: 1 },
  decade: { years: 10 },
  century: { years: 100 },
}

export function unitLength(unit: Unit, count: number): Length {
  const { days = 0, weeks = 0, months = 0, years = 0 } = lengths[unit]
  return { days: days * count, weeks: weeks * count, months: months * count, years: years * count }
}

const startOfWeek = (date: PlainDate, weekStart: number) =>
  date.subtract({ days: (weekdayOf(date) - weekStart + 7) % 7 })
const firstOfMonth = (date: PlainDate) => date.with({ day: 1 })
const everyMonths = (date: PlainDate, step: number, shift = 0) =>
  firstOfMonth(date).subtract({ months: (date.month - 1 + shift) % step })
const everyYears = (date: PlainDate, step: number) => civil(date.year - (date.year % step), 1, 1)

/** The calendar unit that holds `date`; a weekend is the Saturday and Sunday of the week from Monday. */
export function unitAround(date: PlainDate, unit: Unit, { weekStart }: Pick<Calendar, 'weekStart'>): ClosedRange {
  if (unit === 'weekend') return spanOf(startOfWeek(date, 1).add({ days: 5 }), { days: 2 })
  return spanOf(unitStart(date, unit, weekStart), lengths[unit])
}

function unitStart(date: PlainDate, unit: Exclude<Unit, 'weekend'>, weekStart: number): PlainDate {
  switch (unit) {
    case 'day':
      return date
    case 'week':
    case 'fortnight':
      return startOfWeek(date, weekStart)
    case 'month':
      return firstOfMonth(date)
    case 'quarter':
      return everyMonths(date, 3)
    case 'season':
      return everyMonths(date, 3, 1)
    case 'half':
      return everyMonths(date, 6)
    case 'year':
      return everyYears(date, 1)
    case 'decade':
      return everyYears(date, 10)
    case 'century':
      return everyYears(date, 100)
  }
}

/** The unit `offset` steps from the one that holds `date`: last month is -1. */
export function unitFrom(
  date: PlainDate,
  unit: Unit,
  offset: number,
  calendar: Pick<Calendar, 'weekStart'>,
): ClosedRange {
  return unitAround(unitAround(date, unit, calendar).from.add(unitLength(unit, offset)), unit, calendar)
}
