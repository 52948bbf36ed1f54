import { expect, test } from 'vitest'
import { nextIndex } from './next-index'

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowRight', 11, 11],
  ['ArrowLeft', 0, 0],
  ['ArrowLeft', null, 11],
  ['Home', 7, 0],
  ['End', 7, 11],
  ['PageDown', 0, 5],
  ['PageDown', 9, 11],
  ['PageUp', 9, 4],
  ['PageUp', 2, 0],
  ['Enter', 3, undefined],
])('%s at %s of 12 points goes to %s', (key, current, next) => {
  expect(nextIndex(key, current, 12, 5)).toBe(next)
})

test('pages do not move where a row has none', () => {
  expect(nextIndex('PageDown', 3, 12)).toBeUndefined()
})
