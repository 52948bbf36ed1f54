import { expect, test } from 'vitest'
import { zoneSpans } from '@/lib/time/zone-spans'
import { zoneStretches } from './zone-stretches'

const stretches = (zones: { from: string; zone: string }[]) =>
  zoneStretches({ timeZone: 'Europe/London', zones: zoneSpans('Europe/London', zones) })

test('a stay in another zone is shown from its first day to the first day after it', () => {
  expect(
    stretches([
      { from: '2019-03-01', zone: 'Asia/Tokyo' },
      { from: '2019-09-01', zone: 'Europe/London' },
    ]),
  ).toEqual([{ zone: 'Asia/Tokyo', from: '2019-03-01', to: '2019-09-01' }])
})

test('two stays in a row are two stretches, and the last one goes on', () => {
  expect(
    stretches([
      { from: '2019-03-01', zone: 'Asia/Tokyo' },
      { from: '2019-05-01', zone: 'America/New_York' },
    ]),
  ).toEqual([
    { zone: 'Asia/Tokyo', from: '2019-03-01', to: '2019-05-01' },
    { zone: 'America/New_York', from: '2019-05-01', to: null },
  ])
})

test('one zone for all times has no stretches', () => {
  expect(stretches([])).toEqual([])
  expect(zoneStretches({ timeZone: 'Europe/London' })).toEqual([])
})
