import { expect, test } from 'vitest'
import { canBeSameAct } from './merge-key'

test.each([
  ['Queen', 'Queen & David Bowie', true],
  ['Queen & David Bowie', 'David Bowie, Queen', true],
  ['A, B & C', 'C & A', true],
  ['Narrow Sparrow', 'The Narrow Sparrows', true],
  ['Simon & Garfunkel', 'Simon & Milo', false],
  ['A, B & C', 'A & D', false],
])('%s and %s can be the same act: %s', (one, other, expected) => {
  expect(canBeSameAct(one, other)).toBe(expected)
  expect(canBeSameAct(other, one)).toBe(expected)
})
