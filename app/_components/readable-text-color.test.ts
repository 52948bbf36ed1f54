import { expect, test } from 'vitest'
import { readableTextColor } from './readable-text-color'

test('uses white text on dark colors and black text on light ones', () => {
  expect(['#000000', '#3f6fb5', '#2f7d6b', '#7a52a8'].map(readableTextColor)).toEqual([
    'white',
    'white',
    'white',
    'white',
  ])
  expect(['#ffffff', '#f0c040', '#9aa3ad', '#ff6a13'].map(readableTextColor)).toEqual([
    'black',
    'black',
    'black',
    'black',
  ])
})
