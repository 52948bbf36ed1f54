import { expect, test } from 'vitest'
import { reviewChapters } from './review-chapters'

const divided = (from: string, to: string) => {
  const { unit, chapters } = reviewChapters({ from, to })
  return [unit, chapters.length, chapters[0], chapters.at(-1)]
}

test('a year has its twelve months', () => {
  expect(divided('2022-01-01', '2023-01-01')).toEqual([
    'month',
    12,
    { from: '2022-01-01', to: '2022-02-01' },
    { from: '2022-12-01', to: '2023-01-01' },
  ])
})

test('a few days are told day by day', () => {
  expect(divided('2022-02-27', '2022-03-02')).toEqual([
    'day',
    3,
    { from: '2022-02-27', to: '2022-02-28' },
    { from: '2022-03-01', to: '2022-03-02' },
  ])
})

test('a month is told in weeks, and a rest of two days belongs to the last one', () => {
  expect(divided('2024-04-01', '2024-05-01')).toEqual([
    'week',
    4,
    { from: '2024-04-01', to: '2024-04-08' },
    { from: '2024-04-22', to: '2024-05-01' },
  ])
  expect(divided('2024-03-01', '2024-04-01')).toEqual([
    'week',
    5,
    { from: '2024-03-01', to: '2024-03-08' },
    { from: '2024-03-29', to: '2024-04-01' },
  ])
})

test('longer spans are told in calendar months and years, cut at their ends', () => {
  expect(divided('2021-11-15', '2022-02-10')).toEqual([
    'month',
    4,
    { from: '2021-11-15', to: '2021-12-01' },
    { from: '2022-02-01', to: '2022-02-10' },
  ])
  expect(divided('2015-06-20', '2022-03-04')).toEqual([
    'year',
    8,
    { from: '2015-06-20', to: '2016-01-01' },
    { from: '2022-01-01', to: '2022-03-04' },
  ])
})

test('the parts of any span follow each other without a gap', () => {
  for (let length = 1; length < 1500; length += 7) {
    const to = new Date(Date.UTC(2020, 1, 20 + length)).toISOString().slice(0, 10)
    const { chapters } = reviewChapters({ from: '2020-02-20', to })
    expect([chapters[0]?.from, chapters.at(-1)?.to]).toEqual(['2020-02-20', to])
    chapters.slice(1).forEach(({ from }, index) => expect(from).toBe(chapters[index]?.to))
  }
})
