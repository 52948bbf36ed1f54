import tables from './lunar-holidays.json'

/** Dates of holidays of the lunar calendars, 2005–2035, as MMDD for each year: no simple rule gives them. */
const FIRST_YEAR = 2005
const days = new Map(Object.entries(tables).map(([name, all]) => [name, all.split(' ')]))

/** "1024" for Diwali 2022; undefined outside the table. */
export const lunarDay = (name: string, year: number): string | undefined => days.get(name)?.[year - FIRST_YEAR]
