import { describe, expect, it } from 'vitest'
import { TimeFilter } from '../../question/question'
import { bestTimes } from '../../parser/time/best-time-phrases'
import { combineTimes } from '../../parser/time/combine-times'
import { timePhrases } from '../../parser/time/time-phrases'
import { wholeText } from '../../parser/time/time-tokens'
import { calendarDefaults } from './time-context'
import { allTime, resolveTime } from './resolve-time'
import type { TimeContext } from './time-context'

/** Saturday 15 June 2024, noon in New York */
const context: TimeContext = {
  ...calendarDefaults,
  now: new Date('2024-06-15T16:00:00Z'),
  timeZone: 'America/New_York',
  conventions: { dateOrder: 'day_month', clock: '12h' },
}
const reading = (text: string, over: Partial<TimeContext> = {}) =>
  resolveTime(combineTimes(bestTimes(timePhrases(wholeText(text)))), { ...context, ...over })

/** "2023-06-01 2023-09-01 | wd 5 | m 6,7,8 | h 18-24" */
function brief(filter: TimeFilter | undefined): string {
  if (!filter) return 'nothing'
  const { ranges, weekdays, months, hours } = filter
  return (
    [
      ...ranges.map(({ from, to }) => `${from ?? '…'} ${to ?? '…'}`),
      ...(weekdays ? [`wd ${weekdays.join()}`] : []),
      ...(months ? [`m ${months.join()}`] : []),
      ...(hours ? [`h ${hours.join('-')}`] : []),
    ].join(' | ') || 'all'
  )
}
const read = (text: string, over: Partial<TimeContext> = {}) => brief(reading(text, over)?.filter)

describe('no year', () => {
  it.each([
    ['in March', '2024-03-01 2024-04-01'],
    ['in June', '2024-06-01 2024-07-01'],
    ['in July', '2023-07-01 2023-08-01'],
    ['on Halloween', '2023-10-31 2023-11-01'],
    ['on Saturday', '2024-06-15 2024-06-16'],
    ['on Sunday', '2024-06-09 2024-06-10'],
    ['on 29 February', '2024-02-29 2024-03-01'],
    ['on June 16', '2023-06-16 2023-06-17'],
    ['on the 4th', '2024-06-04 2024-06-05'],
    ['on the 20th', '2024-05-20 2024-05-21'],
    ['Friday the 13th', '2023-10-13 2023-10-14'],
    ['Q4', '2023-10-01 2024-01-01'],
  ])('%s: the newest that has begun', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['on Sundays', 'wd 0'],
    ['every December', 'm 12'],
    ['summers', 'm 6,7,8'],
    ['each Friday', 'wd 5'],
    ['Julys', 'm 7'],
    ['every Q1', 'm 1,2,3'],
    ['Monday mornings', 'wd 1 | h 5-12'],
    ['every Friday evening', 'wd 5 | h 17-21'],
    ['on weekends in December', '2023-12-01 2024-01-01 | wd 0,6'],
    ['in December since 2020', '2020-01-01 … | m 12'],
    ['Fridays in March 2021', '2021-03-01 2021-04-01 | wd 5'],
  ])('%s: recurs by its own words', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['in March', 'm 3'],
    ['on Friday', 'wd 5'],
    ['in winter', 'm 1,2,12'],
    ['at the weekend', 'wd 0,6'],
    ['Friday night', 'wd 5 | h 21-5'],
  ])('%s: recurs in a question of habit', (text, expected) => expect(read(text, { habit: true })).toBe(expected))

  it.each([
    ['in the summer', '2024-06-01 2024-09-01'],
    ['in winter', '2023-12-01 2024-03-01'],
    ['in the fall', '2023-09-01 2023-12-01'],
    ['on Sundays', 'wd 0'],
    ['every December', 'm 12'],
  ])('%s: once in a question of the past', (text, expected) => expect(read(text, { habit: false })).toBe(expected))

  it('names the year it took', () => {
    const found = reading('in March')
    expect(found?.assumed).toEqual(['no year given: took 2024'])
    expect(reading('in March 2020')).toMatchObject({ assumed: [] })
  })
})

describe('seasons', () => {
  it.each([
    ['spring 2023', '2023-03-01 2023-06-01'],
    ['autumn 2021', '2021-09-01 2021-12-01'],
    ['winter 2020/21', '2020-12-01 2021-03-01'],
    ['last winter', '2023-12-01 2024-03-01'],
    ['last spring', '2024-03-01 2024-06-01'],
    ['last summer', '2023-06-01 2023-09-01'],
    ['this summer', '2024-06-01 2024-09-01'],
    ['the summer before last', '2022-06-01 2022-09-01'],
    ['two winters ago', '2022-12-01 2023-03-01'],
    ['this winter', '2023-12-01 2024-03-01'],
    ['last season', '2024-03-01 2024-06-01'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('are the other way about in the south', () => {
    expect(read('summer 2022', { hemisphere: 'south' })).toBe('2022-12-01 2023-03-01')
    expect(read('last winter', { hemisphere: 'south' })).toBe('2023-06-01 2023-09-01')
    expect(read('in the summer', { hemisphere: 'south' })).toBe('m 1,2,12')
  })
})

describe('calendar and rolling', () => {
  it.each([
    ['this week', '2024-06-10 2024-06-17'],
    ['last week', '2024-06-03 2024-06-10'],
    ['the week before last', '2024-05-27 2024-06-03'],
    ['last quarter', '2024-01-01 2024-04-01'],
    ['this quarter', '2024-04-01 2024-07-01'],
    ['last year', '2023-01-01 2024-01-01'],
    ['past year', '2023-06-16 2024-06-16'],
    ['the last 12 months', '2023-06-16 2024-06-16'],
    ['past week', '2024-06-09 2024-06-16'],
    ['last 7 days', '2024-06-09 2024-06-16'],
    ['last three years', '2021-06-16 2024-06-16'],
    ['the past couple of months', '2024-04-16 2024-06-16'],
    ['last 2 weekends', '2024-06-01 2024-06-03 | 2024-06-08 2024-06-10'],
    ['last 2 quarters', '2023-10-01 2024-04-01'],
    ['last decade', '2010-01-01 2020-01-01'],
    ['last 24 hours', '2024-06-14 2024-06-16'],
    ['next week', '2024-06-17 2024-06-24'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('weeks from Sunday as a setting', () => {
    expect(read('this week', { weekStart: 0 })).toBe('2024-06-09 2024-06-16')
    expect(read('last week', { weekStart: 0 })).toBe('2024-06-02 2024-06-09')
  })

  it('months end where they end', () => {
    expect(read('past month', { now: new Date('2024-03-30T16:00:00Z') })).toBe('2024-02-29 2024-03-31')
    expect(read('last month', { now: new Date('2024-03-31T16:00:00Z') })).toBe('2024-02-01 2024-03-01')
  })
})

describe('hours', () => {
  it.each([
    ['in the morning', 'h 5-12'],
    ['in the afternoon', 'h 12-17'],
    ['in the evening', 'h 17-21'],
    ['at night', 'h 21-5'],
    ['late at night', 'h 23-5'],
    ['late nights', 'h 23-5'],
    ['at midnight', 'h 0-1'],
    ['at noon', 'h 12-13'],
    ['after 6 pm', 'h 18-24'],
    ['before 9 am', 'h 0-9'],
    ['at 3 am', 'h 3-4'],
    ['between 9 and 5', 'h 9-17'],
    ['from 9 to 5', 'h 9-17'],
    ['6-9pm', 'h 18-21'],
    ['at 18:00', 'h 18-19'],
    ['at 12am', 'h 0-1'],
    ['at 12pm', 'h 12-13'],
    ['between 10 pm and 2 am', 'h 22-2'],
    ['after noon', 'h 12-24'],
    ['before noon', 'h 0-12'],
    ['after midnight', 'h 0-5'],
    ['from noon to midnight', 'h 12-24'],
    ["at 6 o'clock", 'h 6-7'],
    ['at 10 at night', 'h 22-23'],
    ['early mornings', 'h 5-8'],
    ['late afternoon', 'h 15-17'],
    ['8pm onwards', 'h 20-24'],
    ['at six pm', 'h 18-19'],
    ['at 6 p.m.', 'h 18-19'],
    ['at 6:30pm', 'h 18-19'],
    ['mornings and afternoons', 'h 5-17'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['last night', '2024-06-14 2024-06-15 | h 21-5'],
    ['tonight', '2024-06-15 2024-06-16 | h 21-5'],
    ['yesterday evening', '2024-06-14 2024-06-15 | h 17-21'],
    ['two nights ago', '2024-06-13 2024-06-14 | h 21-5'],
    ['the night before last', '2024-06-13 2024-06-14 | h 21-5'],
    ['Friday nights after 10pm', 'wd 5 | h 22-24'],
    ['Saturday mornings in 2022', '2022-01-01 2023-01-01 | wd 6 | h 5-12'],
    ['early Saturday morning', '2024-06-15 2024-06-16 | h 5-8'],
    ['late on Fridays', 'wd 5 | h 23-5'],
    ["New Year's Eve 2022 after 10pm", '2022-12-31 2023-01-01 | h 22-24'],
    ["New Year's Eve 2022 at midnight", '2023-01-01 2023-01-02 | h 0-1'],
    ["at midnight on New Year's Eve", '2024-01-01 2024-01-02 | h 0-1'],
    ['last Friday night at midnight', '2024-06-15 2024-06-16 | h 0-1'],
    ['on Friday night at midnight', '2024-06-15 2024-06-16 | h 0-1'],
    ['at midnight on Friday night', '2024-06-15 2024-06-16 | h 0-1'],
    ['last night at midnight', '2024-06-15 2024-06-16 | h 0-1'],
    ['on Friday at midnight', '2024-06-14 2024-06-15 | h 0-1'],
    ['Christmas 2022 at midnight', '2022-12-25 2022-12-26 | h 0-1'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('has no hours that are morning and evening at once', () => expect(reading('mornings and evenings')).toBeNull())
})

describe('what was said elsewhere in the phrase', () => {
  it.each([
    ['in 2022 after June', '2022-07-01 2023-01-01'],
    ['in 2022 before March', '2022-01-01 2022-03-01'],
    ['December of each year', 'm 12'],
    ['after 11pm on weeknights', 'wd 1,2,3,4,5 | h 23-24'],
    ['summer 22', '2022-06-01 2022-09-01'],
    ['the last year and a half', '2022-12-16 2024-06-16'],
    ['Halloween last year', '2023-10-31 2023-11-01'],
    ['Christmas Day 2020 and 2021', '2020-12-25 2020-12-26 | 2021-12-25 2021-12-26'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('assumes no year where one was given', () => expect(reading('last year on Halloween')?.assumed).toEqual([]))
})

describe('weekends and weekdays', () => {
  it.each([
    ['on weekends', 'wd 0,6'],
    ['weekdays', 'wd 1,2,3,4,5'],
    ['Monday through Thursday', 'wd 1,2,3,4'],
    ['Friday to Monday', 'wd 0,1,5,6'],
    ['Mondays, Wednesdays and Fridays', 'wd 1,3,5'],
    ['last weekend', '2024-06-08 2024-06-10'],
    ['this weekend', '2024-06-15 2024-06-17'],
    ['weekdays last week', '2024-06-03 2024-06-08'],
    ['the Tuesday of last week', '2024-06-04 2024-06-05'],
    ['Saturday and Sunday', 'wd 0,6'],
    ['two Thursdays ago', '2024-06-06 2024-06-07'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('the weekend is the newest that has begun', () =>
    expect(read('at the weekend', { now: new Date('2024-06-19T16:00:00Z') })).toBe('2024-06-15 2024-06-17'))
})

describe('parts of longer stretches', () => {
  it.each([
    ['early 2020', '2020-01-01 2020-05-01'],
    ['mid 2020', '2020-05-01 2020-09-01'],
    ['late 2020', '2020-09-01 2021-01-01'],
    ['early March 2021', '2021-03-01 2021-03-11'],
    ['mid-March 2021', '2021-03-11 2021-03-21'],
    ['late February 2021', '2021-02-21 2021-03-01'],
    ['the end of last year', '2023-09-01 2024-01-01'],
    ['early summer 2022', '2022-06-01 2022-07-01'],
    ['the beginning of the year', '2024-01-01 2024-05-01'],
    ['the last weekend of August 2022', '2022-08-27 2022-08-29'],
    ['the second week of May 2022', '2022-05-08 2022-05-15'],
    ['the last week of 2016', '2016-12-25 2017-01-01'],
    ['the third Friday of March 2021', '2021-03-19 2021-03-20'],
    ['the last Monday of May 2012', '2012-05-28 2012-05-29'],
    ['first ten days of May 2022', '2022-05-01 2022-05-11'],
    ['the last 10 days of May 2022', '2022-05-22 2022-06-01'],
    ['second half of last year', '2023-07-01 2024-01-01'],
    ['the first quarter of last year', '2023-01-01 2023-04-01'],
    ['the first Monday of the month', '2024-06-03 2024-06-04'],
    ['week 27 of 2021', '2021-07-05 2021-07-12'],
    ['early 2010s', '2010-01-01 2013-05-01'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('since, until, before, after, through', () => {
  it.each([
    ['since 2022', '2022-01-01 …'],
    ['since March 5', '2024-03-05 …'],
    ['until May 2021', '… 2021-05-01'],
    ['before Christmas', '… 2023-12-25'],
    ['after 2020', '2021-01-01 …'],
    ['after March 2021', '2021-04-01 …'],
    ['through 2022', '… 2023-01-01'],
    ['from 2022 on', '2022-01-01 …'],
    ['2022 onwards', '2022-01-01 …'],
    ['since last summer', '2023-06-01 …'],
    ['since 2020 until May 2023', '2020-01-01 2023-05-01'],
    ['Fridays since 2022', '2022-01-01 … | wd 5'],
    ['since Monday', '2024-06-10 …'],
    ['up to 2020', '… 2020-01-01'],
    ['since the end of 2020', '2021-01-01 …'],
    ['from 2020 to the start of 2022', '2020-01-01 2022-01-01'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('both ends included', () => {
  it.each([
    ['from 2019 to 2021', '2019-01-01 2022-01-01'],
    ['between March and May', '2024-03-01 2024-06-01'],
    ['from Nov to Feb 2017', '2016-11-01 2017-03-01'],
    ['from November to March', '2023-11-01 2024-04-01'],
    ['June 2021 to March 2022', '2021-06-01 2022-04-01'],
    ['from 2021-05-03 to 2021-05-09', '2021-05-03 2021-05-10'],
    ['March 5th to 9th 2023', '2023-03-05 2023-03-10'],
    ['9 to 12 of June 2020', '2020-06-09 2020-06-13'],
    ['28 March to 3 April 2021', '2021-03-28 2021-04-04'],
    ['from Monday to yesterday', '2024-06-10 2024-06-15'],
    ['from last March to now', '2024-03-01 2024-06-16'],
    ['summer 2021 to spring 2022', '2021-06-01 2022-06-01'],
    ['2020 and 2021', '2020-01-01 2022-01-01'],
    ['2019 and 2021', '2019-01-01 2020-01-01 | 2021-01-01 2022-01-01'],
    ['June, July and August 2023', '2023-06-01 2023-09-01'],
    ['between 2019 and 2021 on Fridays', '2019-01-01 2022-01-01 | wd 5'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('days', () => {
  it.each([
    ['a year ago today', '2023-06-15 2023-06-16'],
    ['3 years ago on this day', '2021-06-15 2021-06-16'],
    ['on this day in 2020', '2020-06-15 2020-06-16'],
    ['this time last year', '2023-06-15 2023-06-16'],
    ['by this time last year', '2023-01-01 2023-06-16'],
    ['up to this point last month', '2024-05-01 2024-05-16'],
    ['3 weeks ago', '2024-05-25 2024-05-26'],
    ['ten days ago', '2024-06-05 2024-06-06'],
    ['two months ago', '2024-04-01 2024-05-01'],
    ['two years ago', '2022-01-01 2023-01-01'],
    ['the day after Thanksgiving', '2023-11-24 2023-11-25'],
    ['the week before Christmas 2022', '2022-12-18 2022-12-25'],
    ['Thanksgiving weekend 2022', '2022-11-24 2022-11-28'],
    ['Labor Day weekend 2021', '2021-09-04 2021-09-07'],
    ['2 weeks before May 13 1999', '1999-04-29 1999-04-30'],
    ['two weeks starting May 20th', '2024-05-20 2024-06-03'],
    ['the week of May 3, 2021', '2021-05-03 2021-05-10'],
    ['the weekend of May 3, 2022', '2022-05-07 2022-05-09'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('in the order of the country', () => {
    expect(read('on 5/3/21')).toBe('2021-05-03 2021-05-04')
    expect(read('on 5/3/21', { country: 'GB' })).toBe('2021-03-05 2021-03-06')
    expect(read('on 25/3/21')).toBe('2021-03-25 2021-03-26')
    expect(read('on 3/25/21', { country: 'GB' })).toBe('2021-03-25 2021-03-26')
    expect(read("Mother's Day 2023", { country: 'GB' })).toBe('2023-03-19 2023-03-20')
    expect(read('Thanksgiving 2023', { country: 'CA' })).toBe('2023-10-09 2023-10-10')
  })

  it.each(['30 February 2021', 'February 29 2021', 'on Mondays on Tuesday 2021-05-05'])('%s does not exist', (text) => {
    const node = combineTimes(
      timePhrases(wholeText(text))
        .filter(
          ({ last, first }) =>
            last - first === Math.max(...timePhrases(wholeText(text)).map((one) => one.last - one.first)),
        )
        .slice(0, 1),
    )
    expect(node === null || resolveTime(node, context) === null || read(text) !== 'all').toBe(true)
  })
})

describe('the clock and the zone', () => {
  const late = new Date('2024-06-16T02:30:00Z')

  it('today is the day of the listener', () => {
    expect(read('yesterday', { now: late })).toBe('2024-06-14 2024-06-15')
    expect(read('yesterday', { now: late, timeZone: 'UTC' })).toBe('2024-06-15 2024-06-16')
    expect(read('today', { now: late, timeZone: 'Pacific/Kiritimati' })).toBe('2024-06-16 2024-06-17')
  })

  it('no rule of summer time touches a civil date', () => {
    expect(read('yesterday', { now: new Date('2024-03-11T03:30:00Z') })).toBe('2024-03-09 2024-03-10')
    expect(read('last 2 days', { now: new Date('2018-11-05T12:00:00Z'), timeZone: 'America/Sao_Paulo' })).toBe(
      '2018-11-04 2018-11-06',
    )
  })

  it('is a question of its own in any year', () => {
    for (const year of [2016, 2020, 2023, 2024]) {
      expect(read('last year', { now: new Date(`${year}-02-28T12:00:00Z`) })).toBe(`${year - 1}-01-01 ${year}-01-01`)
      expect(read('this month', { now: new Date(`${year}-12-31T12:00:00Z`) })).toBe(`${year}-12-01 ${year + 1}-01-01`)
    }
  })
})

describe('resolveTime', () => {
  it('gives what the question keeps', () => {
    const filter = reading('Fridays in the summer of 2022 after 6PM')?.filter
    expect(TimeFilter.parse(filter)).toEqual(filter)
    expect(filter).toEqual({
      ranges: [{ from: '2022-06-01', to: '2022-09-01' }],
      weekdays: [5],
      months: null,
      hours: [18, 24],
      event: null,
      label: 'Fridays in summer 2022 (Jun – Aug) after 6 PM',
    })
  })

  it('of nothing said is all time', () => {
    expect(resolveTime(null, context)).toEqual({ filter: allTime, assumed: [] })
    expect(read('of all time')).toBe('all')
  })

  it('of phrases that contradict one another is nothing', () => {
    expect(reading('mornings after 6pm')).toBeNull()
    expect(reading('February 29 2021')).toBeNull()
  })
})
