import { beforeAll, expect, test } from 'vitest'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { resolvePeriod } from '@/lib/time/period'
import { comparisonPeriod } from './comparison-period'
import { listeningSeries } from './listening-series'
import { overview } from './overview'
import { reviewYears } from './review-years'
import { periodReview } from './period-review'

/** A play at noon of each day from one date to another, both included. */
const daily = (from: string, to: string) =>
  Array.from({ length: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 }, (_, index) => ({
    at: new Date(Date.parse(`${from}T12:00:00Z`) + index * 86_400_000),
  }))

let ended: Listener
beforeAll(async () => {
  ended = await createListener()
  await addPlays(ended, daily('2018-06-01', '2021-02-08'))
})

const compared = async (name: string, now = '2026-11-29T12:00:00Z') => {
  const viewer = ended.viewer(now)
  const found = await comparisonPeriod(viewer, resolvePeriod({ time_range: name }, viewer))
  return found && [found.period.fromDate, found.period.toDate, found.isComparable]
}

test.each([
  // The history ends on 8 February 2021: 39 days of 2021 are compared with the same days of 2020.
  ['year_2021', ['2020-01-01', '2020-02-09', true]],
  ['year_2020', ['2019-01-01', '2020-01-01', true]],
  // It begins in June 2018, so 2019 has no whole year to compare with, and 2018 none at all.
  ['year_2019', ['2018-01-01', '2019-01-01', false]],
  ['year_2018', ['2017-01-01', '2018-01-01', false]],
  ['month_2021-02', ['2021-01-01', '2021-01-09', true]],
  ['year_2022', ['2021-01-01', '2022-01-01', false]],
  ['all_time', null],
])('%s is compared with %o', async (name, expected) => expect(await compared(name)).toEqual(expected))

test('a running period needs days that are over', async () => {
  expect((await compared('this_year', '2021-01-20T12:00:00Z'))?.[2]).toBe(false)
  expect((await compared('this_year', '2021-02-05T12:00:00Z'))?.[2]).toBe(true)
  expect((await compared('today', '2020-05-05T12:00:00Z'))?.[2]).toBe(false)
  expect((await compared('yesterday', '2020-05-05T12:00:00Z'))?.[2]).toBe(true)
  expect((await compared('last_7_days', '2020-05-05T12:00:00Z'))?.[2]).toBe(true)
})

test('with the same listening every day, nothing changes', async () => {
  const viewer = ended.viewer()
  const review = await periodReview(viewer, resolvePeriod({ time_range: 'year_2021' }, viewer))
  expect([review.totals.plays, review.before?.plays]).toEqual([39, 39])
  const { totals, previous } = await overview(viewer, resolvePeriod({ time_range: 'year_2021' }, viewer))
  expect([totals.plays, previous?.totals.plays, previous?.isComparable]).toEqual([39, 39, true])
})

test('the review opens the last year that is nearly full', async () => {
  expect(await reviewYears(ended.viewer())).toEqual({
    years: [2021, 2020, 2019, 2018],
    opening: 2020,
    first: '2018-06-01',
    last: '2021-02-08',
  })
  const newcomer = await createListener()
  expect(await reviewYears(newcomer.viewer())).toBeNull()
  await addPlays(newcomer, daily('2026-03-01', '2027-01-10'))
  expect(await reviewYears(newcomer.viewer('2027-01-10T12:00:00Z'))).toMatchObject({
    years: [2027, 2026],
    opening: 2026,
  })
  const recent = await createListener()
  await addPlays(recent, daily('2026-10-01', '2027-01-10'))
  expect((await reviewYears(recent.viewer('2027-01-10T12:00:00Z')))?.opening).toBe(2026)
})

test('a year with a few plays years after the others is not the one that the review opens', async () => {
  const returned = await createListener()
  await addPlays(returned, [...daily('2019-01-01', '2020-12-31'), ...daily('2026-11-27', '2026-11-28')])
  expect(await reviewYears(returned.viewer('2026-11-29T12:00:00Z'))).toMatchObject({
    years: [2026, 2020, 2019],
    opening: 2020,
  })
})

test('in the first half of January the review opens last year, unless it has no music', async () => {
  const listener = await createListener()
  await addPlays(listener, daily('2024-06-01', '2026-09-30'))
  const openingOn = async (date: string) => (await reviewYears(listener.viewer(`${date}T12:00:00Z`)))?.opening
  expect(await openingOn('2026-12-31')).toBe(2025)
  expect(await openingOn('2027-01-01')).toBe(2026)
  expect(await openingOn('2027-01-15')).toBe(2026)
  expect(await openingOn('2027-01-16')).toBe(2025)
  expect(await openingOn('2028-01-05')).toBe(2025)
})

test('a series of all time ends with the last play', async () => {
  const allTime = { from: null, to: null, fromDate: null, toDate: null }
  const { buckets, lines } = await listeningSeries(ended.viewer(), { period: allTime, bucket: 'year' })
  expect(buckets).toEqual(['2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01'])
  expect(lines[0]?.values).toEqual([214, 365, 366, 39])
})
