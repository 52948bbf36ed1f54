import { expect, test } from 'vitest'
import { spanChoices } from './span-choices'

const settings = {
  history: { years: [2023, 2022, 2020], opening: 2022, first: '2020-05-10', last: '2023-02-20' },
  events: [
    { id: 2, name: 'New job', color: '#111111' },
    { id: 1, name: 'Japan', color: '#222222' },
  ],
  hemisphere: 'north' as const,
}
const of = (name: string, fromDate: string | null, toDate: string | null) => {
  const { kinds, choices, year, previous, next } = spanChoices({ name, fromDate, toDate }, settings)
  const current = (list: typeof kinds) => list.find(({ isCurrent }) => isCurrent)?.label
  return {
    kind: current(kinds),
    current: current(choices),
    labels: choices.map(({ label }) => label),
    year: year && [year.previous?.label, year.label, year.next?.label],
    beside: [previous?.label, next?.label],
    hrefs: kinds.map(({ href }) => href),
  }
}

test('of a year, the years with music are offered', () => {
  expect(of('year_2022', '2022-01-01', '2023-01-01')).toEqual({
    kind: 'Year',
    current: '2022',
    labels: ['2023', '2022', '2020'],
    year: undefined,
    beside: ['2020', '2023'],
    hrefs: [
      '/review/year_2022',
      '/review/month_2022-12',
      '/review/custom?from=2022-12-01&to=2023-02-28',
      '/review/event_2',
      '/review/all_time',
    ],
  })
})

test('of a month, the months of its year that the history reaches are offered', () => {
  expect(of('month_2020-06', '2020-06-01', '2020-07-01')).toMatchObject({
    kind: 'Month',
    current: 'Jun',
    labels: ['May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    year: [undefined, '2020', '2022'],
    beside: ['May 2020', 'July 2020'],
  })
  expect(of('this_month', '2023-02-01', '2023-03-01')).toMatchObject({
    kind: 'Month',
    labels: ['Jan', 'Feb'],
    year: ['2022', '2023', undefined],
    beside: ['January 2023', undefined],
  })
})

test('of a season, the seasons that begin in its year are offered', () => {
  expect(of('custom', '2022-06-01', '2022-09-01')).toMatchObject({
    kind: 'Season',
    current: 'Summer 2022',
    labels: ['Spring 2022', 'Summer 2022', 'Autumn 2022', 'Winter 2022/23'],
    year: ['2020', '2022', '2023'],
    beside: ['Spring 2022', 'Autumn 2022'],
  })
})

test('the winter in which the history began is offered with its first year', () => {
  const history = { years: [2021, 2020], opening: 2020, first: '2020-02-07', last: '2021-02-08' }
  const labels = (fromDate: string, toDate: string) =>
    spanChoices({ name: 'custom', fromDate, toDate }, { ...settings, history }).choices.map(({ label }) => label)
  const seasons = ['Winter 2019/20', 'Spring 2020', 'Summer 2020', 'Autumn 2020', 'Winter 2020/21']
  expect(labels('2020-06-01', '2020-09-01')).toEqual(seasons)
})

test('of a life event, the others are offered', () => {
  expect(of('event_1', '2021-04-02', '2021-04-21')).toMatchObject({
    kind: 'Life event',
    current: 'Japan',
    labels: ['New job', 'Japan'],
    beside: [undefined, 'New job'],
  })
})

test.each([
  ['all_time', null, null, 'All time'],
  ['last_30_days', '2023-01-20', '2023-02-19', undefined],
  ['custom', '2022-06-02', '2022-09-01', undefined],
])('%s from %s to %s has nothing beside it', (name, from, to, kind) => {
  expect(of(name, from, to)).toMatchObject({ kind, labels: [], beside: [undefined, undefined] })
})
