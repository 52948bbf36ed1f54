import { describe, expect, it } from 'vitest'
import { holidayNames } from '../../parser/time/words/holidays'
import { holidayOf } from './holiday'
import { easterSunday, nthWeekday } from './holiday-rules'

const day = (name: string, year: number, country = 'US') => holidayOf(name, year, country)?.from.toString()

describe('holidayOf', () => {
  it.each([
    ['thanksgiving', 2023, 'US', '2023-11-23'],
    ['thanksgiving', 2022, 'US', '2022-11-24'],
    ['thanksgiving', 2023, 'CA', '2023-10-09'],
    ['black_friday', 2023, 'US', '2023-11-24'],
    ['cyber_monday', 2012, 'US', '2012-11-26'],
    ['mothers_day', 2023, 'US', '2023-05-14'],
    ['mothers_day', 2023, 'GB', '2023-03-19'],
    ['mothers_day', 2023, 'FR', '2023-06-04'],
    ['mothers_day', 2023, 'MX', '2023-05-10'],
    ['fathers_day', 2023, 'US', '2023-06-18'],
    ['fathers_day', 2023, 'AU', '2023-09-03'],
    ['labor_day', 2021, 'US', '2021-09-06'],
    ['labor_day', 2021, 'DE', '2021-05-01'],
    ['labor_day', 2023, 'NZ', '2023-10-23'],
    ['independence_day', 2023, 'US', '2023-07-04'],
    ['independence_day', 2023, 'IN', '2023-08-15'],
    ['independence_day', 2023, 'BR', '2023-09-07'],
    ['memorial_day', 2012, 'US', '2012-05-28'],
    ['mlk_day', 2013, 'US', '2013-01-21'],
    ['super_bowl', 2023, 'US', '2023-02-12'],
    ['super_bowl', 2021, 'US', '2021-02-07'],
    ['diwali', 2022, 'IN', '2022-10-24'],
    ['lunar_new_year', 2024, 'US', '2024-02-10'],
    ['hanukkah', 2023, 'US', '2023-12-08'],
    ['eid_al_fitr', 2022, 'US', '2022-05-02'],
    ['eid_al_fitr', 2024, 'US', '2024-04-10'],
    ['eid_al_adha', 2023, 'US', '2023-06-28'],
    ['mardi_gras', 2013, 'US', '2013-02-12'],
    ['pentecost', 2023, 'DE', '2023-05-28'],
    ['midsummer_eve', 2023, 'SE', '2023-06-23'],
    ['kings_day', 2023, 'NL', '2023-04-27'],
    ['tax_day', 2012, 'US', '2012-04-17'],
    ['victoria_day', 2023, 'CA', '2023-05-22'],
  ])('%s %d in %s', (name, year, country, expected) => expect(day(name, year, country)).toBe(expected))

  it.each([
    [2021, '2021-04-13', '2021-05-13'],
    [2022, '2022-04-02', '2022-05-02'],
    [2023, '2023-03-23', '2023-04-21'],
    [2024, '2024-03-11', '2024-04-10'],
  ])('Ramadan %d', (year, from, to) => {
    const span = holidayOf('ramadan', year, 'US')
    expect([span?.from.toString(), span?.to.toString()]).toEqual([from, to])
  })

  it('knows every holiday that the grammar knows, in every year of a history', () => {
    for (const name of new Set(holidayNames.values())) {
      for (let year = 2005; year <= 2035; year++)
        expect([name, year, day(name, year)?.slice(0, 4)]).toEqual([name, year, String(year)])
    }
  })

  it('knows nothing it was not told', () => expect(holidayOf('festivus', 2023, 'US')).toBeNull())

  // Independent answer: the calendars of the runtime
  it.each([
    ['hebrew', '25 Kislev', 'hanukkah'],
    ['hebrew', '1 Tishri', 'rosh_hashanah'],
    ['hebrew', '10 Tishri', 'yom_kippur'],
    ['hebrew', '15 Nisan', 'passover'],
  ])('%s %s is %s', (calendar, date, name) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    for (let year = 2005; year <= 2035; year++)
      expect(format.format(new Date(`${day(name, year) ?? ''}T00:00:00Z`))).toBe(date)
  })
})

describe('easterSunday', () => {
  it.each([
    '2005-03-27',
    '2008-03-23',
    '2011-04-24',
    '2016-03-27',
    '2019-04-21',
    '2021-04-04',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2035-03-25',
  ])('%s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4))).toString()).toBe(date)
  })
})

describe('nthWeekday', () => {
  it.each([
    [2023, 11, 4, 4, '2023-11-23'],
    [2012, 5, 1, -1, '2012-05-28'],
    [2024, 9, 0, 1, '2024-09-01'],
    [2024, 6, 0, -1, '2024-06-30'],
    [2024, 6, 6, -2, '2024-06-22'],
  ])('%d-%d weekday %d no. %d', (year, month, weekday, n, date) => {
    expect(nthWeekday(year, month, weekday, n).toString()).toBe(date)
  })
})
