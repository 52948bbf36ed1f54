import { Temporal } from 'temporal-polyfill'
import { civil, weekdayOf, type PlainDate } from './civil-range'

/** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
export function easterSunday(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return civil(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** n-th weekday of a month (0 = Sunday), from its end if negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): PlainDate {
  const first = civil(year, month, 1)
  if (n > 0) return first.add({ days: ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1) })
  const last = first.with({ day: first.daysInMonth })
  return last.subtract({ days: ((weekdayOf(last) - weekday + 7) % 7) + 7 * (-n - 1) })
}

type HolidayRule = (year: number) => PlainDate

const fixed =
  (month: number, day: number): HolidayRule =>
  (year) =>
    civil(year, month, day)
const easter =
  (days: number): HolidayRule =>
  (year) =>
    easterSunday(year).add({ days })
const nth =
  (n: number, weekday: number, month: number, days = 0): HolidayRule =>
  (year) =>
    nthWeekday(year, month, weekday, n).add({ days })
const saturdayFrom =
  (month: number, day: number, days = 0): HolidayRule =>
  (year) => {
    const from = Temporal.PlainDate.from({ year, month, day })
    return from.add({ days: ((6 - weekdayOf(from) + 7) % 7) + days })
  }

/** Holidays by rule. Where countries differ, this is the most common rule, and the generated table is used first. */
export const holidayRules: ReadonlyMap<string, HolidayRule> = new Map([
  ['new_year', fixed(1, 1)],
  ['new_years_eve', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['mlk_day', nth(3, 1, 1)],
  ['burns_night', fixed(1, 25)],
  ['groundhog_day', fixed(2, 2)],
  ['lincolns_birthday', fixed(2, 12)],
  ['valentines_day', fixed(2, 14)],
  ['presidents_day', nth(3, 1, 2)],
  ['mardi_gras', easter(-47)],
  ['ash_wednesday', easter(-46)],
  ['womens_day', fixed(3, 8)],
  ['st_davids_day', fixed(3, 1)],
  ['st_patricks_day', fixed(3, 17)],
  ['april_fools', fixed(4, 1)],
  ['palm_sunday', easter(-7)],
  ['maundy_thursday', easter(-3)],
  ['good_friday', easter(-2)],
  ['holy_saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter_monday', easter(1)],
  ['record_store_day', nth(3, 6, 4)],
  // As in the United States
  ['tax_day', fixed(4, 15)],
  ['administrative_professionals_day', (year) => nthWeekday(year, 4, 6, -1).subtract({ days: 3 })],
  ['st_georges_day', fixed(4, 23)],
  ['earth_day', fixed(4, 22)],
  ['anzac_day', fixed(4, 25)],
  ['kings_day', fixed(4, 27)],
  ['may_day', fixed(5, 1)],
  ['star_wars_day', fixed(5, 4)],
  ['cinco_de_mayo', fixed(5, 5)],
  ['mothers_day', nth(2, 0, 5)],
  ['victoria_day', (year) => civil(year, 5, 24).subtract({ days: (weekdayOf(civil(year, 5, 24)) + 6) % 7 })],
  ['memorial_day', nth(-1, 1, 5)],
  ['ascension_day', easter(39)],
  ['pentecost', easter(49)],
  ['whit_monday', easter(50)],
  ['corpus_christi', easter(60)],
  ['juneteenth', fixed(6, 19)],
  ['fathers_day', nth(3, 0, 6)],
  ['world_music_day', fixed(6, 21)],
  ['midsummer', saturdayFrom(6, 20)],
  ['midsummer_eve', saturdayFrom(6, 20, -1)],
  ['canada_day', fixed(7, 1)],
  ['independence_day', fixed(7, 4)],
  ['bastille_day', fixed(7, 14)],
  ['assumption_day', fixed(8, 15)],
  ['labor_day', nth(1, 1, 9)],
  ['australia_day', fixed(1, 26)],
  ['waitangi_day', fixed(2, 6)],
  ['columbus_day', nth(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ['all_saints_day', fixed(11, 1)],
  ['all_souls_day', fixed(11, 2)],
  ['day_of_the_dead', fixed(11, 2)],
  ['guy_fawkes', fixed(11, 5)],
  ['veterans_day', fixed(11, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['black_friday', nth(4, 4, 11, 1)],
  ['cyber_monday', nth(4, 4, 11, 4)],
  ['st_andrews_day', fixed(11, 30)],
  ['st_nicholas_day', fixed(12, 6)],
  ['st_lucys_day', fixed(12, 13)],
  ['christmas_eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['boxing_day', fixed(12, 26)],
  // Second Sunday of February since 2022, the first before
  ['super_bowl', (year) => nthWeekday(year, 2, 0, year >= 2022 ? 2 : 1)],
])
