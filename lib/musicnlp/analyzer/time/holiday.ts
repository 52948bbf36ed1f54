import holidays from './holidays.json'
import { civil, oneDay, type ClosedRange } from './civil-range'
import { holidayRules } from './holiday-rules'
import { islamicHoliday } from './islamic-calendar'
import { lunarDay } from './lunar-holidays'

const onDay = (year: number, day: string): ClosedRange =>
  oneDay(civil(year, Number(day.slice(0, 2)), Number(day.slice(2))))

const FIRST_YEAR = 2005
const byCountry: Record<string, Record<string, string> | undefined> = holidays

/** Printed by bin/generate-holidays.ts; undefined where the country keeps the common day. */
function inCountry(name: string, year: number, country: string): string | undefined {
  const day = byCountry[country]?.[name]?.split(' ')[year - FIRST_YEAR]
  return day === '-' ? undefined : day
}

/** The day (Ramadan: the month) of a holiday in a year, as kept in a country; null if unknown. */
export function holidayOf(name: string, year: number, country: string): ClosedRange | null {
  const listed = lunarDay(name, year) ?? inCountry(name, year, country)
  if (listed !== undefined) return onDay(year, listed)
  const rule = holidayRules.get(name)
  return rule ? oneDay(rule(year)) : islamicHoliday(name, year)
}
