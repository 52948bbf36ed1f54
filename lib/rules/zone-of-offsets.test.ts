import { expect, test } from 'vitest'
import { zonesOfOffsets } from './zone-of-offsets'

const stay = (hours: number, first: string, last: string) => ({
  place: hours * 60,
  first: new Date(first),
  last: new Date(last),
  then: null,
  plays: 10,
})
const zones = (...args: Parameters<typeof zonesOfOffsets>) => zonesOfOffsets(...args).map(({ zone }) => zone)

test('the summer and the winter of a place are one stay', () => {
  const stays = [
    stay(-7, '2015-07-01', '2015-10-30'),
    stay(-8, '2015-11-02', '2016-03-12'),
    stay(-7, '2016-03-14', '2016-06-01'),
  ]
  expect(zonesOfOffsets(stays, [])).toEqual([
    {
      zone: 'America/Los_Angeles',
      first: new Date('2015-07-01'),
      last: new Date('2016-06-01'),
      then: null,
      plays: 30,
    },
  ])
})

test('a place without summer time is told from one that has it', () => {
  expect(zones([stay(-7, '2015-07-01', '2016-01-15')], [])).toEqual(['America/Phoenix'])
})

test('another offset is another stay, and half hours are known', () => {
  expect(zones([stay(7, '2016-01-01', '2016-05-01'), stay(9, '2016-06-01', '2018-01-01')], [])).toEqual([
    'Asia/Bangkok',
    'Asia/Tokyo',
  ])
  expect(zones([stay(5.5, '2016-01-01', '2016-05-01')], [])).toEqual(['Asia/Kolkata'])
})

test('a zone that the person uses is preferred, and an offset that nobody lives by has none', () => {
  expect(zones([stay(9, '2016-06-01', '2018-01-01')], ['Asia/Seoul'])).toEqual(['Asia/Seoul'])
  expect(zones([stay(-1.25, '2016-06-01', '2018-01-01')], [])).toEqual([null])
})
