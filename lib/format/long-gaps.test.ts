import { expect, test } from 'vitest'
import { longGaps } from './long-gaps'

test('a gap is a long row of zeros between other values', () => {
  expect(longGaps([1, 0, 0, 0, 2], 3)).toEqual([{ from: 1, to: 3 }])
  expect(longGaps([5, 0, 0, 1, 0, 0, 2], 2)).toEqual([
    { from: 1, to: 2 },
    { from: 4, to: 5 },
  ])
})

test('short rows of zeros and zeros at the ends are no gaps', () => {
  expect(longGaps([1, 0, 0, 2], 3)).toEqual([])
  expect(longGaps([0, 0, 0, 1, 0, 0, 0], 3)).toEqual([])
  expect(longGaps([], 1)).toEqual([])
})
