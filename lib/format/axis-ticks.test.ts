import { expect, test } from 'vitest'
import { axisTicks } from './axis-ticks'

const by = { dateOrder: 'day_month', clock: '24h' } as const
const months = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const date = new Date(`${from}T00:00:00Z`)
    date.setUTCMonth(date.getUTCMonth() + index)
    return date.toISOString().slice(0, 10)
  })
const days = (from: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + index * step * 86_400_000).toISOString().slice(0, 10),
  )
const labels = (buckets: string[], unit: 'day' | 'week' | 'month' | 'year') =>
  axisTicks(buckets, unit, by).map(({ index, label }) => `${buckets[index]} ${label}`)

test('a long series of months is labelled at each second January', () => {
  expect(labels(months('2013-03-01', 120), 'month')).toEqual([
    '2014-01-01 2014',
    '2016-01-01 2016',
    '2018-01-01 2018',
    '2020-01-01 2020',
    '2022-01-01 2022',
  ])
})

test('a year of months is labelled at each second month', () => {
  expect(labels(months('2022-01-01', 12), 'month').map((label) => label.slice(11))).toEqual([
    'Jan 2022',
    'Mar',
    'May',
    'Jul',
    'Sep',
    'Nov',
  ])
})

test('two years of weeks are labelled where half a year begins', () => {
  expect(labels(days('2021-01-04', 104, 7), 'week')).toEqual([
    '2021-01-04 Jan 2021',
    '2021-07-05 Jul',
    '2022-01-03 Jan 2022',
    '2022-07-04 Jul',
  ])
})

test('a month of days is labelled every week', () => {
  expect(labels(days('2022-06-01', 30), 'day').map((label) => label.slice(11))).toEqual([
    '1 Jun',
    '8 Jun',
    '15 Jun',
    '22 Jun',
    '29 Jun',
  ])
})

test('years are labelled at multiples of a step, and nothing gives nothing', () => {
  expect(axisTicks(['2005-01-01', '2006-01-01', '2007-01-01'], 'year', by).map(({ label }) => label)).toEqual([
    '2005',
    '2006',
    '2007',
  ])
  expect(axisTicks([], 'month', by)).toEqual([])
})
