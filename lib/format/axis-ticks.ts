import { formatDayOfMonth, formatShortMonth, type DateConventions } from './format-date'

type Unit = 'day' | 'week' | 'month' | 'year'
export type AxisTick = { index: number; label: string }

/** About as many labels as fit below a chart on a phone. */
const MOST_TICKS = 6

/**
 * Labels for a time axis at regular, round places: years, months of January, April, July and October, or weeks, never
 * "Mar 2014, Feb 2016". `buckets` are the first days of consecutive units ("2022-06-01").
 */
export function axisTicks(buckets: string[], unit: Unit, by: DateConventions): AxisTick[] {
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (!first || !last) return []
  const months = monthNumber(last) - monthNumber(first) + 1
  if (unit === 'year' || months > 36) return yearTicks(buckets, months / 12)
  return months > 3 ? monthTicks(buckets, months) : dayTicks(buckets, unit, by)
}

function yearTicks(buckets: string[], years: number): AxisTick[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => years / size <= MOST_TICKS) ?? 100
  return ticksWhere(buckets, 'year', (date) => Number(date.slice(0, 4)) % step === 0).map(({ index, date }) => ({
    index,
    label: date.slice(0, 4),
  }))
}

function monthTicks(buckets: string[], months: number): AxisTick[] {
  const step = [1, 2, 3, 6].find((size) => months / size <= MOST_TICKS) ?? 12
  return ticksWhere(buckets, 'month', (date) => (monthNumber(date) - 1) % step === 0).map(({ index, date }, order) => ({
    index,
    label:
      order === 0 || date.slice(5, 7) === '01'
        ? `${formatShortMonth(date)} ${date.slice(0, 4)}`
        : formatShortMonth(date),
  }))
}

function dayTicks(buckets: string[], unit: Unit, by: DateConventions): AxisTick[] {
  const step =
    (unit === 'week' ? [1, 2, 4] : [1, 2, 7, 14, 28]).find((size) => buckets.length / size <= MOST_TICKS + 1) ?? 28
  return buckets.flatMap((date, index) => (index % step === 0 ? [{ index, label: formatDayOfMonth(date, by) }] : []))
}

/** The buckets in which a year or month begins, of those that `fits` picks. */
function ticksWhere(buckets: string[], unit: 'year' | 'month', fits: (date: string) => boolean) {
  const length = unit === 'year' ? 4 : 7
  return buckets.flatMap((date, index) => {
    const begins = index === 0 ? Number(date.slice(8)) <= 7 && (unit === 'month' || date.slice(5, 7) === '01') : true
    const isNew = begins && date.slice(0, length) !== buckets[index - 1]?.slice(0, length)
    return isNew && fits(date) ? [{ index, date }] : []
  })
}

/** Months since the year 0; January is 1 more than a multiple of 12. */
const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
