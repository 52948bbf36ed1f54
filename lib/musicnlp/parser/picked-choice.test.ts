import { expect, it } from 'vitest'
import { pickedChoice } from './picked-choice'

it.each([
  ['1', 0],
  ['2', 1],
  ['#3', 2],
  ['the first one', 0],
  ['second', 1],
  ['Option 2 please', 1],
  ['the last one', 2],
  ['yes', 0],
  ['Yes please!', 0],
  ['two', 1],
])('takes %j as choice %i of three', (text, at) => {
  expect(pickedChoice(text, 3)).toBe(at)
})

it.each(['4', '0', 'top songs', 'the first song I heard', 'Yes by Merry Clayton', 'one more time', ''])(
  'takes %j for a question of its own',
  (text) => {
    expect(pickedChoice(text, 3)).toBeNull()
  },
)

it('takes nothing where nothing was offered', () => {
  expect(pickedChoice('yes', 0)).toBeNull()
})
