import { expect, test } from 'vitest'
import { mergeKey } from './merge-key'
import { nearKeys } from './near-keys'

test.each([
  ['the beatles', 'the beatels'],
  ['radiohead', 'radiohed'],
  ['radiohead', 'radioheadd'],
  ['bohemian rhapsody', 'bohemian rapsody'],
  ['bohemian rhapsody', 'bohemian rhapsodi'],
])('%s and %s are near', (a, b) => expect(nearKeys([a, b])).toEqual([[a, b].toSorted()]))

test.each([
  ['symphony no 1', 'symphony no 2'],
  ['part i of it', 'part ii of it'],
  ['interlude a', 'interlude b'],
  ['gone', 'done'],
  ['hiroyuki sawano\nxi', 'hiroyuki sawano\ni'],
  ['the lovetones\nstars', 'the lovetones\nstar'],
  ['the lovetones\npart of you ii', 'the lovetones\npart of you i'],
  ['radiohead', 'radio hed'],
  ['the same', 'the same'],
])('%s and %s are not', (a, b) => expect(nearKeys([...new Set([a, b])])).toEqual([]))

test('finds the near pairs of many keys that a comparison of all finds', () => {
  const keys = Array.from(
    { length: 300 },
    (_, at) => `some title ${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}word`,
  )
  const distinct = [...new Set(keys)]
  const byPosition = distinct.flatMap((a, at) =>
    distinct.slice(at + 1).filter((b) => [...a].filter((letter, place) => letter !== b[place]).length === 1),
  )
  expect(nearKeys(distinct)).toHaveLength(byPosition.length)
})

test.each([
  ['track', { name: 'Don’t Stop', artist: 'A' }, { name: "Don't stop", artist: 'A' }],
  ['track', { name: 'Someone´s in the Wolf', artist: 'A' }, { name: "Someone's in the Wolf", artist: 'A' }],
  ['track', { name: 'Someone´s in the Wolf', artist: 'A' }, { name: 'Someone’s in the Wolf', artist: 'A' }],
  ['track', { name: 'Café', artist: 'A' }, { name: 'Cafe', artist: 'A' }],
  ['track', { name: 'Song (feat. B)', artist: 'A' }, { name: 'Song', artist: 'A & B' }],
  ['album', { name: 'First – Deluxe Edition', artist: 'A' }, { name: 'First', artist: 'A' }],
  ['artist', { name: 'A & B', artist: null }, { name: 'B, A', artist: null }],
  ['artist', { name: 'Albert Hammond, Jr.', artist: null }, { name: 'Albert Hammond Jr', artist: null }],
  ['artist', { name: 'BjÃ¶rk', artist: null }, { name: 'Björk', artist: null }],
  ['artist', { name: 'MotÃ¶rhead', artist: null }, { name: 'Motorhead', artist: null }],
  ['track', { name: 'Donâ€™t Stop', artist: 'Sigur RÃ³s' }, { name: 'Don’t Stop', artist: 'Sigur Rós' }],
  ['artist', { name: 'Motörhead', artist: null }, { name: 'Motorhead', artist: null }],
] as const)('%s: %o and %o look like one', (kind, a, b) =>
  expect(mergeKey(kind, { artistId: 1, ...a })).toBe(mergeKey(kind, { artistId: 1, ...b })),
)

test.each([
  ['track', { name: 'Song', artist: 'A' }, { name: 'Song - Live', artist: 'A' }],
  ['track', { name: 'Song', artist: 'A' }, { name: 'Song', artist: 'B' }],
  ['artist', { name: 'A & B', artist: null }, { name: 'A', artist: null }],
] as const)('%s: %o and %o do not', (kind, a, b) =>
  expect(mergeKey(kind, { artistId: 1, ...a })).not.toBe(mergeKey(kind, { artistId: 1, ...b })),
)
