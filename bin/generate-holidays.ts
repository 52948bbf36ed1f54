import { writeFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import { easterSunday, holidayRules, nthWeekday } from '@/lib/musicnlp/analyzer/time/holiday-rules'
import { holidayNames } from '@/lib/musicnlp/parser/time/words/holidays'

/**
 * Writes lib/musicnlp/analyzer/time/holidays.json: for each country the holidays that fall on other days than our own
 * rules say, as MMDD for each year from 2005 to 2035. Run it again after updating date-holidays (data CC-BY-3.0).
 */
const countries = ['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'DE', 'FR', 'ES', 'IT', 'NL', 'SE', 'BR', 'IN', 'MX', 'JP']
const years = Array.from({ length: 31 }, (_, index) => 2005 + index)

/** For countries without common holidays, the province with the most people stands for all. */
const regions: Record<string, string> = { CA: 'ON' }

/** Names that differ between date-holidays and our parser; 'none' leaves one out (Sweden's "Halloween" is All Saints). */
const renamed: Record<string, string> = {
  "new year's day": 'new_year',
  "washington's birthday": 'presidents_day',
  'early may bank holiday': 'may_day',
  'labour day': 'labor_day',
  'labour thanksgiving day': 'none',
  'maundy thursday': 'none',
  'whit monday': 'whit_monday',
  "all saints' day": 'all_saints_day',
  'day after thanksgiving day': 'black_friday',
  'carnival tuesday': 'mardi_gras',
  halloween: 'none',
  thanksgiving: 'thanksgiving',
  'remembrance day': 'veterans_day',
  "king's birthday": 'none',
  assumption: 'assumption_day',
  'tax day': 'tax_day',
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** France keeps Mother's Day a week later when it meets Pentecost, which date-holidays does not know. */
function corrected(country: string, name: string, year: number, day: string): string {
  const meetsPentecost =
    country === 'FR' &&
    name === 'mothers_day' &&
    easterSunday(year).add({ days: 49 }).toString().slice(5).replace('-', '') === day
  return meetsPentecost ? nthWeekday(year, 6, 0, 1).toString().slice(5).replace('-', '') : day
}

function nameOf(title: string): string | undefined {
  const plain = title.replace(/ \(substitute day\)$/, '')
  return renamed[plain.toLowerCase()] ?? holidayNames.get(fold(plain))
}

function daysOf(country: string): Map<string, Map<number, string>> {
  const region = regions[country]
  const calendar = region ? new Holidays(country, region) : new Holidays(country)
  const found = new Map<string, Map<number, string>>()
  for (const year of years) {
    for (const { name, date, substitute } of calendar.getHolidays(year, 'en')) {
      const ours = nameOf(name)
      if (ours === undefined || ours === 'none' || substitute) continue
      const days = found.get(ours) ?? new Map<number, string>()
      if (!days.has(year)) days.set(year, corrected(country, ours, year, date.slice(5, 10).replace('-', '')))
      found.set(ours, days)
    }
  }
  return found
}

function differs(name: string, days: ReadonlyMap<number, string>): boolean {
  const rule = holidayRules.get(name)
  return !rule || [...days].some(([year, day]) => rule(year).toString().slice(5).replace('-', '') !== day)
}

const table = Object.fromEntries(
  countries.map((country) => {
    const own = [...daysOf(country)]
      .filter(([name, days]) => differs(name, days))
      .sort(([a], [b]) => a.localeCompare(b))
    return [
      country,
      Object.fromEntries(own.map(([name, days]) => [name, years.map((year) => days.get(year) ?? '-').join(' ')])),
    ]
  }),
)

writeFileSync(
  new URL('../lib/musicnlp/analyzer/time/holidays.json', import.meta.url),
  `${JSON.stringify(table, null, 1)}\n`,
)
