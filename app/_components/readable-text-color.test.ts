import { expect, test } from 'vitest'
import { inkOn } from './readable-text-color'

test('dark colours take white ink, light ones black', () => {
  expect(['#000000', '#3f6fb5', '#2f7d6b', '#7a52a8'].map(inkOn)).toEqual(['white', 'white', 'white', 'white'])
  expect(['#ffffff', '#f0c040', '#9aa3ad', '#ff6a13'].map(inkOn)).toEqual(['black', 'black', 'black', 'black'])
})
