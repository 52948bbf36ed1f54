import { expect, test } from 'vitest'
import { longestRun } from './longest-run'

const day = (date: string, plays = 1) => ({ date, plays })

test('the longest run goes over the end of a month and a leap day', () =>
  expect(longestRun(['2024-01-01', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-03'].map((date) => day(date)))).toEqual({ days: 3, from: '2024-02-28', to: '2024-03-01' }))
test('of equal runs the first', () => expect(longestRun(['2024-01-01', '2024-01-05'].map((date) => day(date)))?.from).toBe('2024-01-01'))
test('a day of skips alone breaks it', () => expect(longestRun([day('2024-01-01'), day('2024-01-02', 0), day('2024-01-03')])?.days).toBe(1))
test('no day, no run', () => expect(longestRun([])).toBeNull())
