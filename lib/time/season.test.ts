import { expect, test } from 'vitest'
import { seasonAround, seasonOf, seasonsOfYear } from './season'

test('a year has four seasons, and the last one ends in the next year', () => {
  expect(seasonsOfYear(2023, 'north')).toEqual([
    { name: 'spring', year: '2023', label: 'Spring 2023', from: '2023-03-01', to: '2023-06-01' },
    { name: 'summer', year: '2023', label: 'Summer 2023', from: '2023-06-01', to: '2023-09-01' },
    { name: 'autumn', year: '2023', label: 'Autumn 2023', from: '2023-09-01', to: '2023-12-01' },
    { name: 'winter', year: '2023/24', label: 'Winter 2023/24', from: '2023-12-01', to: '2024-03-01' },
  ])
  expect(seasonsOfYear(1999, 'south').map(({ label }) => label)).toEqual([
    'Autumn 1999',
    'Winter 1999',
    'Spring 1999',
    'Summer 1999/00',
  ])
})

test.each([
  ['2022-06-01', '2022-09-01', 'Summer 2022'],
  ['2023-12-01', '2024-03-01', 'Winter 2023/24'],
  ['2022-06-01', '2022-09-02', undefined],
  ['2022-06-02', '2022-09-01', undefined],
  ['2022-07-01', '2022-10-01', undefined],
  [null, '2022-09-01', undefined],
])('the days from %s to %s are %s', (fromDate, toDate, label) => {
  expect(seasonOf({ fromDate, toDate }, 'north')?.label).toBe(label)
})

test.each([
  ['2024-01-15', 'Winter 2023/24'],
  ['2024-02-29', 'Winter 2023/24'],
  ['2024-03-01', 'Spring 2024'],
  ['2024-08-31', 'Summer 2024'],
  ['2024-12-31', 'Winter 2024/25'],
])('%s lies in %s', (date, label) => expect(seasonAround(date, 'north').label).toBe(label))
