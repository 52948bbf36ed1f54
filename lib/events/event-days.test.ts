import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { comparisonDays, eventDays } from './event-days'

const today = Temporal.PlainDate.from('2024-06-15')

test('includes the last day of an event, and today if it is ongoing', () => {
  expect(eventDays({ start_date: '2019-04-02', end_date: '2019-04-20', repeats: null }, today)).toEqual([
    { from: '2019-04-02', to: '2019-04-21' },
  ])
  expect(eventDays({ start_date: '2024-06-01', end_date: null, repeats: null }, today)).toEqual([
    { from: '2024-06-01', to: '2024-06-16' },
  ])
  expect(eventDays({ start_date: '2025-01-01', end_date: null, repeats: null }, today)).toEqual([
    { from: '2025-01-01', to: '2025-01-02' },
  ])
})

test('repeats a birthday every year so far, on 28 February in years without the 29th', () => {
  expect(
    eventDays({ start_date: '2020-02-29', end_date: null, repeats: 'yearly' }, today).map(({ from }) => from),
  ).toEqual(['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29'])
})

test('compares an event with the rest of the years it touches', () => {
  expect(comparisonDays([{ from: '2019-04-02', to: '2019-04-21' }])).toEqual([
    { from: '2019-01-01', to: '2019-04-02' },
    { from: '2019-04-21', to: '2020-01-01' },
  ])
  expect(comparisonDays([{ from: '2019-12-20', to: '2020-01-05' }])).toEqual([
    { from: '2019-01-01', to: '2019-12-20' },
    { from: '2020-01-05', to: '2021-01-01' },
  ])
  expect(comparisonDays([{ from: '2019-01-01', to: '2020-01-01' }])).toEqual([{ from: '2018-01-01', to: '2019-01-01' }])
})
