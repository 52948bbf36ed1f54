import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bestTimes } from '../../parser/time/best-time-phrases'
import { combineTimes } from '../../parser/time/combine-times'
import { timePhrases } from '../../parser/time/time-phrases'
import { wholeText } from '../../parser/time/time-tokens'
import type { DateConventions } from '@/lib/format/format-date'
import { calendarDefaults } from './time-context'
import { resolveTime } from './resolve-time'
import type { TimeContext } from './time-context'

const context: TimeContext = {
  ...calendarDefaults,
  now: new Date('2024-06-15T16:00:00Z'),
  timeZone: 'America/New_York',
  conventions: { dateOrder: 'day_month', clock: '12h' },
}
const read = (text: string, over: Partial<TimeContext> = {}) =>
  resolveTime(combineTimes(bestTimes(timePhrases(wholeText(text)))), { ...context, ...over })?.filter
const label = (text: string) => read(text)?.label

describe('labels', () => {
  it.each([
    ['Fridays in the summer of 2022 after 6PM', 'Fridays in summer 2022 (Jun – Aug) after 6 PM'],
    ['last winter', 'last winter (Dec 2023 – Feb 2024)'],
    ['last summer', 'last summer (Jun – Aug 2023)'],
    ['in the summer', 'every summer (Jun – Aug)'],
    ['in March', 'March 2024'],
    ['2021', '2021'],
    ['from Jan to Mar 2021', 'Jan – Mar 2021'],
    ['Nov 2020 to Feb 2021', 'Nov 2020 – Feb 2021'],
    ['2019-2021', '2019 – 2021'],
    ['Q3 2021', 'Q3 2021 (Jul – Sep)'],
    ['early 2020', 'early 2020 (Jan – Apr)'],
    ['first half of 2019', 'first half of 2019 (Jan – Jun)'],
    ['since April', 'since April 2024'],
    ['since last Tuesday', 'since 11 Jun 2024'],
    ['before 2020', 'before 2020'],
    ['after 2020', 'since 2021'],
    ['yesterday', 'yesterday (14 Jun 2024)'],
    ['last week', 'last week (3 – 9 Jun 2024)'],
    ['last month', 'last month (May 2024)'],
    ['last year', 'last year (2023)'],
    ['last 30 days', 'last 30 days (17 May – 15 Jun 2024)'],
    ['past year', 'the past year (16 Jun 2023 – 15 Jun 2024)'],
    ['so far this year', 'so far this year (1 Jan – 15 Jun 2024)'],
    ['last Friday night', 'last Friday (14 Jun 2024) at night'],
    ['weekday mornings', 'weekdays in the morning'],
    ['weekends since 2022', 'weekends since 2022'],
    ['weekends in 2022', 'weekends in 2022'],
    ['every December', 'every December'],
    ['every Christmas', 'every Christmas'],
    ['Thanksgiving', 'Thanksgiving 2023 (23 Nov)'],
    ["New Year's Eve 2022", "New Year's Eve 2022 (31 Dec)"],
    ["New Year's Eve 2022 at midnight", '1 Jan 2023 at midnight'],
    ['on March 5', '5 Mar 2024'],
    ['from March 5th to 9th 2023', '5 – 9 Mar 2023'],
    ['at 3am', 'at 3 AM'],
    ['at noon', 'at noon'],
    ['between 9am and 5pm', 'between 9 AM and 5 PM'],
    ['between 10pm and 2am', 'between 10 PM and 2 AM'],
    ['after midnight', 'after midnight'],
    ['Monday through Thursday', 'Mondays, Tuesdays, Wednesdays and Thursdays'],
    ['in 2019 and 2021', '2019 and 2021'],
    ['all time', 'all time'],
  ])('%s: %s', (text, expected) => expect(label(text)).toBe(expected))
})

test('Americans read of fall, others of autumn', () => {
  const american = { conventions: { dateOrder: 'month_day', clock: '12h' } } as const
  expect(label('fall of 2020')).toBe('autumn 2020 (Sep – Nov)')
  expect(read('fall of 2020', american)?.label).toBe('fall 2020 (Sep – Nov)')
  expect(read('in the fall', american)?.label).toBe('every fall (Sep – Nov)')
})

const dates = [
  'last summer',
  'autumn 2021',
  'summer of 2022',
  'winter 2020',
  'Q3 2021',
  'the 90s',
  'in March',
  'in December',
  '2021',
  'since April',
  'since 2022',
  'until May 2021',
  'before 2020',
  'after 2020',
  'last 30 days',
  'past 6 months',
  'the past year',
  'the week of 2021-05-03',
  'the first week of January 2023',
  'first half of 2019',
  'the second half of last year',
  'early 2020',
  'late 2022',
  'mid-July 2021',
  'from Jan to Mar 2021',
  '2019-2021',
  'between May 3 and June 10, 2022',
  'last month',
  'last year',
  'the year before last',
  'this year',
  'this month',
  'so far this year',
  'last March',
  '2 months ago',
  'two summers ago',
  'from November 2020 to February 2021',
  'since March 5 2021',
  '2019 and 2021',
]
const days = ['on Sundays', 'on weekends', 'weekdays', 'Mondays and Fridays', 'Monday through Thursday']
const hours = [
  'after 6pm',
  'before 9am',
  'in the morning',
  'at night',
  'late at night',
  'between 9am and 5pm',
  'from 10pm to 2am',
  'at 3am',
  'at noon',
  'after midnight',
  'at midnight',
  'evenings',
]
const months = ['every December', 'in the summer', 'every winter', 'Julys']
const single = [
  'yesterday',
  'today',
  'last Friday',
  'on March 5, 2021',
  'Halloween 2022',
  'Thanksgiving',
  'Ramadan 2023',
  'exactly a year ago',
  '3 weeks ago',
  'last weekend',
  'this week',
  "New Year's Eve 2022",
  'every Christmas',
]

const maybe = (list: readonly string[]) => fc.constantFrom('', ...list)

describe('a label is read back as the same filter', () => {
  const conventions = fc.record({
    dateOrder: fc.constantFrom<DateConventions['dateOrder']>('day_month', 'month_day'),
    clock: fc.constantFrom<DateConventions['clock']>('24h', '12h'),
  })
  const limits = (text: string, over: Partial<TimeContext> = {}) => {
    const found = read(text, over)
    return found && { ranges: found.ranges, weekdays: found.weekdays, months: found.months, hours: found.hours }
  }

  it('for phrases put together', () => {
    const phrase = fc
      .tuple(maybe(days), fc.oneof(maybe(dates), maybe(months), maybe(single)), maybe(hours))
      .map((said) => said.filter((part) => part !== '').join(' '))
    const where = fc.record({
      weekStart: fc.constantFrom<0 | 1>(0, 1),
      hemisphere: fc.constantFrom<'north' | 'south'>('north', 'south'),
      conventions,
    })
    fc.assert(
      fc.property(phrase, where, (text, over) => {
        const filter = read(text, over)
        if (filter) expect(limits(filter.label, over)).toEqual(limits(text, over))
      }),
      { numRuns: 600 },
    )
  })

  it('for any range of days', () => {
    const day = fc
      .date({ min: new Date('2006-01-01'), max: new Date('2024-06-14'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, conventions, (a, b, by) => {
        const [from, to] = [a, b].sort()
        const text = `from ${from ?? ''} to ${to ?? ''}`
        expect(limits(read(text, { conventions: by })?.label ?? '')).toEqual(limits(text))
      }),
      { numRuns: 300 },
    )
  })
})
