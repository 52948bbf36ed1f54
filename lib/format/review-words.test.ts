import { expect, test } from 'vitest'
import { PeriodParams, resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { reviewHeading, reviewWords, superlative } from './review-words'

const viewer: Viewer = {
  userId: 1,
  timeZone: 'Europe/Paris',
  now: new Date('2024-03-15T12:00:00Z'), // a Friday
  weekStart: 1,
  hemisphere: 'north',
  country: 'FR',
}
const japan = { startDate: '2019-04-02', endDate: '2019-04-20', repeatsYearly: false }
const words = (params: Record<string, string>) =>
  reviewWords(
    resolvePeriod(PeriodParams.parse(params), viewer, () => japan),
    viewer,
    'Japan',
  )
const custom = (from: string, to: string) => ({ time_range: 'custom', from, to })

test.each([
  [{ time_range: 'year_2022' }, 'Your 2022, played back', '2022 in music', 'Artist of the year'],
  [{ time_range: 'this_year' }, 'Your 2024, so far', '2024 in music', 'Artist of the year'],
  [{ time_range: 'year_2024' }, 'Your 2024, so far', '2024 in music', 'Artist of the year'],
  [{ time_range: 'month_2023-03' }, 'Your March 2023, played back', 'March 2023 in music', 'Artist of the month'],
  [{ time_range: 'this_month' }, 'Your March 2024, so far', 'March 2024 in music', 'Artist of the month'],
  [{ time_range: 'last_month' }, 'Your February 2024, played back', 'February 2024 in music', 'Artist of the month'],
  [{ time_range: 'last_week' }, 'Your last week, played back', 'Last week in music', 'Artist of the week'],
  [{ time_range: 'today' }, 'Your Friday, so far', 'Today in music', 'Artist of the day'],
  [{ time_range: 'yesterday' }, 'Your Thursday, played back', 'Yesterday in music', 'Artist of the day'],
  [{ time_range: 'last_90_days' }, 'Your last 90 days, played back', 'The last 90 days in music', 'Top artist'],
  [{ time_range: 'all_time' }, 'Your life in music, so far', 'A life in music', 'Artist of a lifetime'],
  [{ time_range: 'event_1' }, 'Japan, played back', 'Japan', 'Top artist'],
  [
    custom('2022-06-01', '2022-08-31'),
    'Your summer of 2022, played back',
    'Summer 2022 in music',
    'Artist of the summer',
  ],
  [
    custom('2023-12-01', '2024-02-29'),
    'Your winter of 2023/24, played back',
    'Winter 2023/24 in music',
    'Artist of the winter',
  ],
  [custom('2022-06-03', '2022-06-03'), '3 Jun 2022, played back', '3 Jun 2022 in music', 'Artist of the day'],
  [custom('2022-06-03', '2022-07-04'), '3 Jun – 4 Jul 2022, played back', '3 Jun – 4 Jul 2022 in music', 'Top artist'],
])('%o is called “%s”', (params, heading, title, artist) => {
  const found = words(params)
  expect([reviewHeading(found).join(' '), found.title, superlative(found, 'Artist')]).toEqual([heading, title, artist])
})

test.each([
  [{ time_range: 'month_2023-03' }, 'in March 2023'],
  [{ time_range: 'today' }, 'today'],
  [{ time_range: 'last_30_days' }, 'in the last 30 days'],
  [{ time_range: 'event_1' }, 'during Japan'],
  [custom('2022-06-01', '2022-08-31'), 'in summer 2022'],
  [custom('2022-06-03', '2022-06-03'), 'on 3 Jun 2022'],
  [custom('2022-06-03', '2022-07-04'), 'in this time: 3 Jun – 4 Jul 2022'],
])('in a sentence, %o is “%s”', (params, when) => expect(words(params).when).toBe(when))

test('other people read whose music it is', () => {
  expect(reviewHeading(words({ time_range: 'year_2022' }), 'Ana').join(' ')).toBe('Ana’s 2022, played back')
  expect(reviewHeading(words({ time_range: 'all_time' }), 'Ana').join(' ')).toBe('Ana’s life in music, so far')
})

test.each([
  ['Birthday', 'on your birthday'],
  ['My birthday', 'on your birthday'],
  ['Wedding anniversary', 'on your wedding anniversary'],
  ['Anna’s birthday', 'on Anna’s birthday'],
  ['Lake house', 'during Lake house'],
])('nothing was played in the event “%s” is said as “%s”', (name, when) => {
  const period = resolvePeriod({ time_range: 'event_1' }, viewer, () => japan)
  expect(reviewWords(period, viewer, name).when).toBe(when)
})
