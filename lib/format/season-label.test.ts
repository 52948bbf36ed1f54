import { expect, test } from 'vitest'
import { seasonLabel, seasonName } from './season-label'

test('Americans read “Fall”, others “Autumn”', () => {
  expect(seasonLabel({ label: 'Autumn 2020' }, { dateOrder: 'month_day' })).toBe('Fall 2020')
  expect(seasonLabel({ label: 'Autumn 2020' }, { dateOrder: 'day_month' })).toBe('Autumn 2020')
  expect(seasonLabel({ label: 'Winter 2020/21' }, { dateOrder: 'month_day' })).toBe('Winter 2020/21')
  expect(seasonName('autumn', { dateOrder: 'month_day' })).toBe('fall')
  expect(seasonName('autumn', { dateOrder: 'day_month' })).toBe('autumn')
})
