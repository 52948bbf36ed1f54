import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { AppError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { isoUtc, isoWithOffset } from './instant'
import { PeriodParams, resolvePeriod, type FindEvent } from './period'
import { previousPeriod } from './previous-period'

const viewer = (now: string, timeZone = 'America/New_York', weekStart: 0 | 1 = 1): Viewer => ({
  userId: 1,
  timeZone,
  now: new Date(now),
  weekStart,
  hemisphere: 'north',
  country: 'US',
})
const span = (params: Record<string, string>, who: Viewer, findEvent?: FindEvent) => {
  const period = resolvePeriod(PeriodParams.parse(params), who, findEvent)
  return [period.from && isoWithOffset(period.from, who.timeZone), period.to && isoWithOffset(period.to, who.timeZone)]
}

// Tuesday 15 March 2022, 21:30 in New York; already the 16th in UTC.
const now = '2022-03-16T01:30:00Z'

test.each([
  ['all_time', null, null],
  ['today', '2022-03-15T00:00:00-04:00', '2022-03-16T00:00:00-04:00'],
  ['yesterday', '2022-03-14T00:00:00-04:00', '2022-03-15T00:00:00-04:00'],
  ['this_week', '2022-03-14T00:00:00-04:00', '2022-03-21T00:00:00-04:00'],
  ['last_week', '2022-03-07T00:00:00-05:00', '2022-03-14T00:00:00-04:00'],
  ['this_month', '2022-03-01T00:00:00-05:00', '2022-04-01T00:00:00-04:00'],
  ['last_month', '2022-02-01T00:00:00-05:00', '2022-03-01T00:00:00-05:00'],
  ['this_year', '2022-01-01T00:00:00-05:00', '2023-01-01T00:00:00-05:00'],
  ['last_year', '2021-01-01T00:00:00-05:00', '2022-01-01T00:00:00-05:00'],
  ['last_7_days', '2022-03-09T00:00:00-05:00', '2022-03-16T00:00:00-04:00'],
  ['last_30_days', '2022-02-14T00:00:00-05:00', '2022-03-16T00:00:00-04:00'],
  ['last_365_days', '2021-03-16T00:00:00-04:00', '2022-03-16T00:00:00-04:00'],
  ['year_2022', '2022-01-01T00:00:00-05:00', '2023-01-01T00:00:00-05:00'],
  ['month_2024-02', '2024-02-01T00:00:00-05:00', '2024-03-01T00:00:00-05:00'],
])('%s lasts from %s to %s', (name, from, to) => {
  expect(span({ time_range: name }, viewer(now))).toEqual([from, to])
})

test('a week begins on the day the person chose', () => {
  expect(span({ time_range: 'this_week' }, viewer(now, 'America/New_York', 0))[0]).toBe('2022-03-13T00:00:00-05:00')
})

test('a custom period includes both days, and leap days', () => {
  expect(span({ time_range: 'custom', from: '2024-02-29', to: '2024-02-29' }, viewer(now))).toEqual([
    '2024-02-29T00:00:00-05:00',
    '2024-03-01T00:00:00-05:00',
  ])
})

test('days on which clocks change have 23 and 25 hours', () => {
  const hours = (day: string) => {
    const { from, to } = resolvePeriod({ time_range: 'custom', from: day, to: day }, viewer(now))
    return ((to?.getTime() ?? 0) - (from?.getTime() ?? 0)) / 3_600_000
  }
  expect([hours('2022-03-13'), hours('2022-11-06'), hours('2022-11-07')]).toEqual([23, 25, 24])
})

test('a day without midnight begins at its first instant', () => {
  expect(
    span({ time_range: 'custom', from: '2018-11-04', to: '2018-11-04' }, viewer(now, 'America/Sao_Paulo'))[0],
  ).toBe('2018-11-04T01:00:00-02:00')
})

test('a year ends at local midnight', () => {
  expect(span({ time_range: 'today' }, viewer('2023-01-01T04:59:59Z'))).toEqual([
    '2022-12-31T00:00:00-05:00',
    '2023-01-01T00:00:00-05:00',
  ])
  expect(span({ time_range: 'this_year' }, viewer('2023-01-01T05:00:00Z'))[0]).toBe('2023-01-01T00:00:00-05:00')
})

describe('life events', () => {
  const find: FindEvent = (id) =>
    ({
      1: { startDate: '2019-04-02', endDate: '2019-04-20', repeatsYearly: false },
      2: { startDate: '2021-01-01', endDate: null, repeatsYearly: false },
      3: { startDate: '2000-02-29', endDate: null, repeatsYearly: true },
      4: { startDate: '1990-07-01', endDate: null, repeatsYearly: true },
    })[id]
  test.each([
    ['event_1', '2019-04-02T00:00:00-04:00', '2019-04-21T00:00:00-04:00'],
    ['event_2', '2021-01-01T00:00:00-05:00', null],
    ['event_3', '2000-02-29T00:00:00-05:00', '2022-03-01T00:00:00-05:00'],
    ['event_4', '1990-07-01T00:00:00-04:00', '2021-07-02T00:00:00-04:00'],
  ])('%s lasts from %s to %s', (name, from, to) =>
    expect(span({ time_range: name }, viewer(now), find)).toEqual([from, to]),
  )
  test('a yearly event is the same day of each year, 28 February where a year has no 29th', () => {
    const { days } = resolvePeriod({ time_range: 'event_3' }, viewer(now), find)
    expect(days?.filter((day) => day >= '2019')).toEqual(['2019-02-28', '2020-02-29', '2021-02-28', '2022-02-28'])
  })
  test('an unknown event is not found', () => {
    expect(() => span({ time_range: 'event_9' }, viewer(now), find)).toThrow('There is no such event.')
  })
})

describe('names the invalid field', () => {
  const field = (params: Record<string, string>) => {
    const parsed = PeriodParams.safeParse(params)
    if (!parsed.success) return parsed.error.issues[0]?.path[0]
    try {
      resolvePeriod(parsed.data, viewer(now))
    } catch (error) {
      if (error instanceof AppError) return Object.keys(error.fields ?? {})[0]
    }
    return undefined
  }
  test.each([
    [{ time_range: 'fortnight' }, 'time_range'],
    [{ time_range: '' }, 'time_range'],
    [{ time_range: 'year_22' }, 'time_range'],
    [{ time_range: 'month_2022-13' }, 'time_range'],
    [{ time_range: 'last_8_days' }, 'time_range'],
    [{ time_range: 'custom', from: '2022-02-30', to: '2022-03-01' }, 'from'],
    [{ time_range: 'custom', from: '2022-02-01', to: 'tomorrow' }, 'to'],
    [{ time_range: 'custom', from: '2022-02-01' }, 'to'],
    [{ time_range: 'custom', to: '2022-02-01' }, 'from'],
    [{ time_range: 'custom', from: '', to: '2022-02-01' }, 'from'],
    [{ time_range: 'custom', from: '2022-02-02', to: '2022-02-01' }, 'to'],
    [{ from: '2022-02-02' }, 'from'],
    [{ time_range: 'last_year', to: '2022-02-02' }, 'to'],
  ])('%o is refused with the field %s', (params, name) => expect(field(params)).toBe(name))
  test('defaults to all time', () => expect(PeriodParams.parse({}).time_range).toBe('all_time'))
})

describe('the previous period', () => {
  const before = (params: Record<string, string>) => {
    const period = previousPeriod(resolvePeriod(PeriodParams.parse(params), viewer(now)), viewer(now))
    return period && [period.fromDate, period.toDate]
  }
  test.each([
    [{ time_range: 'all_time' }, null],
    [{ time_range: 'today' }, ['2022-03-14', '2022-03-15']],
    [{ time_range: 'last_week' }, ['2022-02-28', '2022-03-07']],
    [{ time_range: 'last_month' }, ['2022-01-01', '2022-02-01']],
    [{ time_range: 'this_month' }, ['2022-02-01', '2022-02-16']],
    [{ time_range: 'this_week' }, ['2022-03-07', '2022-03-09']],
    [{ time_range: 'this_year' }, ['2021-01-01', '2021-03-16']],
    [{ time_range: 'year_2020' }, ['2019-01-01', '2020-01-01']],
    [{ time_range: 'last_30_days' }, ['2022-01-15', '2022-02-14']],
    [{ time_range: 'custom', from: '2021-05-01', to: '2021-05-10' }, ['2021-04-21', '2021-05-01']],
    [{ time_range: 'custom', from: '2021-06-01', to: '2021-08-31' }, ['2020-06-01', '2020-09-01']],
    [{ time_range: 'custom', from: '2020-12-01', to: '2021-02-28' }, ['2019-12-01', '2020-03-01']],
    [{ time_range: 'custom', from: '2022-03-01', to: '2022-05-31' }, ['2021-03-01', '2021-03-16']],
  ])('%o is compared with %o', (params, days) => expect(before(params)).toEqual(days))
})

test('formats instants as in the API', () => {
  expect(isoUtc(new Date('2022-01-03T01:12:09Z'))).toBe('2022-01-03T01:12:09Z')
  expect(isoUtc(new Date('2022-01-03T01:12:09.250Z'))).toBe('2022-01-03T01:12:09.25Z')
})

test.each([
  '1969-12-31T23:50:00.000Z',
  '2022-10-20T10:00:00.100Z',
  '2000-01-01T00:00:00.001Z',
  '+012000-10-10T10:10:10.010Z',
])('formats %s as Temporal does', (text) => expect(isoUtc(new Date(text))).toBe(Temporal.Instant.from(text).toString()))
