import { expect, test } from 'vitest'
import { chapterName } from './chapter-name'

const day = { dateOrder: 'day_month', clock: '24h' } as const
const month = { dateOrder: 'month_day', clock: '12h' } as const
const march = { from: '2024-03-01', to: '2024-04-01' }
const winter = { from: '2023-12-01', to: '2024-03-01' }

test.each([
  ['year', { from: '2023-12-01', to: '2024-01-01' }, winter, day, '2023'],
  ['month', march, { from: '2024-01-01', to: '2025-01-01' }, day, 'Mar'],
  ['month', { from: '2024-01-01', to: '2024-02-01' }, winter, day, 'Jan 2024'],
  ['week', { from: '2024-03-01', to: '2024-03-08' }, march, day, '1–7 Mar'],
  ['week', { from: '2024-03-01', to: '2024-03-08' }, march, month, 'Mar 1–7'],
  ['week', { from: '2024-02-28', to: '2024-03-06' }, winter, day, '28 Feb – 5 Mar'],
  ['week', { from: '2024-03-31', to: '2024-04-01' }, march, month, 'Mar 31'],
  ['day', { from: '2024-03-03', to: '2024-03-04' }, march, month, 'Mar 3'],
] as const)('a %s of %o in %o', (unit, chapter, span, by, name) => {
  expect(chapterName(unit, chapter, span, by)).toBe(name)
})
