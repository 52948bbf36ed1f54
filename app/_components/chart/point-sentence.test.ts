import { expect, test } from 'vitest'
import { pointSentence } from './point-sentence'

const lines = [
  { key: 'a', label: 'Moderat' },
  { key: 'b', label: 'Burial' },
]

test('the value of one line needs no name, those of several do', () => {
  expect(pointSentence({ label: 'Week of 10 Feb 2020', a: 178 }, lines.slice(0, 1), 'plays')).toBe(
    'Week of 10 Feb 2020: 178 plays',
  )
  expect(pointSentence({ label: 'March 2022', a: 12, b: 1 }, lines, 'plays')).toBe(
    'March 2022: Moderat, 12 plays; Burial, 1 play',
  )
})

test('a time without known plays says so', () => {
  expect(pointSentence({ label: 'March 2022', a: null }, lines.slice(0, 1), 'hours')).toBe('March 2022: no plays known')
})
