import { Temporal } from 'temporal-polyfill'

type Hemisphere = 'north' | 'south'
type Days = { fromDate: string | null; toDate: string | null }

/** A season: `from` is its first day and `to` the first day after it ("2022-06-01", "2022-09-01"). */
export type Season = { name: string; year: string; label: string; from: string; to: string }

const northernNames: Record<number, string> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' }
const firstMonths = [3, 6, 9, 12]

/** The four seasons that begin in a year. The last one ends in the next year: "Winter 2022/23". */
export const seasonsOfYear = (year: number, hemisphere: Hemisphere): Season[] =>
  firstMonths.map((month) => seasonFrom(new Temporal.PlainDate(year, month, 1), hemisphere))

/**
 * The seasons that a list of years offers under one of them: those that begin in it, and for the earliest year also the
 * one that began in December before it.
 */
export function offeredSeasons(
  year: number,
  { years, hemisphere }: { years: number[]; hemisphere: Hemisphere },
): Season[] {
  const before = year > Math.min(...years) ? [] : seasonsOfYear(year - 1, hemisphere).slice(-1)
  return [...before, ...seasonsOfYear(year, hemisphere)]
}

/** The season that lasts exactly from one day to the other; undefined if there is none. */
export function seasonOf({ fromDate, toDate }: Days, hemisphere: Hemisphere): Season | undefined {
  if (!fromDate || !toDate || !fromDate.endsWith('-01')) return undefined
  const start = Temporal.PlainDate.from(fromDate)
  if (!firstMonths.includes(start.month)) return undefined
  const season = seasonFrom(start, hemisphere)
  return season.to === toDate ? season : undefined
}

/** The season in which a day lies. */
export function seasonAround(date: string, hemisphere: Hemisphere): Season {
  const day = Temporal.PlainDate.from(date)
  return seasonFrom(day.with({ day: 1 }).subtract({ months: day.month % 3 }), hemisphere)
}

function seasonFrom(start: Temporal.PlainDate, hemisphere: Hemisphere): Season {
  const name = northernNames[hemisphere === 'south' ? ((start.month + 5) % 12) + 1 : start.month] ?? ''
  const nextYear = String((start.year + 1) % 100).padStart(2, '0')
  const year = start.month === 12 ? `${start.year}/${nextYear}` : String(start.year)
  return {
    name,
    year,
    label: `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`,
    from: start.toString(),
    to: start.add({ months: 3 }).toString(),
  }
}
