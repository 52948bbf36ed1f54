import { expect, test } from 'vitest'
import { calendarSummary } from '@/app/_components/heatmap/activity-calendar'
import { fillDays } from './fill-days'

/** From 7 February 2020 to 8 February 2021, 368 days, of which ten are silent. */
const silent = new Set(Array.from({ length: 10 }, (_, index) => `2020-03-${10 + index}`))
const found = Array.from({ length: 368 }, (_, index) =>
  new Date(Date.UTC(2020, 1, 7 + index)).toISOString().slice(0, 10),
)
  .filter((date) => !silent.has(date))
  .map((date) => ({ date, plays: 1 }))
const covered = { firstDay: '2020-02-07', lastDay: '2021-02-08' }
const of = (year: number) => found.filter(({ date }) => date.startsWith(String(year)))
const said = (days: typeof found) => calendarSummary(days, { dateOrder: 'day_month', clock: '24h' }).replace(/;.*/, '')

test('days before the first play are not days without music', () => {
  const allTime = fillDays(found, { fromDate: null, toDate: null }, covered)
  expect(allTime[0]).toEqual({ date: '2020-02-07', plays: 1 })
  expect(said(allTime)).toBe('Music on 358 of 368 days')
  expect(said(fillDays(of(2020), { fromDate: '2020-01-01', toDate: '2021-01-01' }, covered))).toBe(
    'Music on 319 of 329 days',
  )
})

test('neither are days after the last', () => {
  expect(said(fillDays(of(2021), { fromDate: '2021-01-01', toDate: '2022-01-01' }, covered))).toBe(
    'Music on 39 of 39 days',
  )
})

test('a long history keeps its last 371 days', () => {
  const days = fillDays(found, { fromDate: null, toDate: null }, { ...covered, firstDay: '2012-05-01' })
  expect(days).toHaveLength(371)
  expect(days[0]).toEqual({ date: '2020-02-04', plays: 0 })
})

test('of a day that repeats every year, the dates before the history are left out', () => {
  const days = ['2019-12-25', '2020-12-25']
  expect(fillDays(found, { fromDate: null, toDate: null, days }, covered)).toEqual([{ date: '2020-12-25', plays: 1 }])
})
