import { expect, test } from 'vitest'
import type { LibraryEntry } from '../../parser/name-match'
import { library } from '../../testing/made-up-library'
import { buildNameIndex } from './name-index'

const index = buildNameIndex(library)
const first = (text: string) => index.search(text)[0]

test.each([
  ['Frank Ocean', 'artist', 'Frank Ocean'],
  ['frank oc', 'artist', 'Frank Ocean'],
  ['fra', 'artist', 'Frank Ocean'],
  ['frnak ocean', 'artist', 'Frank Ocean'],
  ['frank ocaen', 'artist', 'Frank Ocean'],
  ['ocean nights', 'track', 'Nights'],
  ['nights frank', 'track', 'Nights'],
  ['radiohed', 'artist', 'Radiohead'],
  ['radio head', 'artist', 'Radiohead'],
  ['rhcp', 'artist', 'Red Hot Chili Peppers'],
  ['bjork', 'artist', 'Björk'],
  ['beyonce', 'artist', 'Beyoncé'],
  ['acdc', 'artist', 'AC/DC'],
  ['dont stop me', 'track', "Don't Stop Me Now - Remastered 2011"],
])('“%s” finds first the %s %s', (typed, type, name) => {
  expect(first(typed)).toMatchObject({ type, name })
})

test('every name is found by its first letters, and among equals the most played comes first', () => {
  for (const entry of library.filter(({ name }) => /^[A-Za-z ]{6,}$/.test(name)))
    expect(index.search(entry.name.slice(0, -1)), entry.name).toContain(entry)
  const drakes = index.search('drake').filter(({ type }) => type === 'track')
  expect(drakes.map(({ plays }) => plays)).toEqual(drakes.map(({ plays }) => plays).sort((a, b) => b - a))
})

test('an artist played often comes before a song played once whose name has the typed word in full', () => {
  const torch: LibraryEntry = {
    type: 'track',
    id: 1,
    name: 'Yellow - Torch Songs',
    artistId: 2,
    artistName: 'X',
    plays: 1,
  }
  const yellowcard: LibraryEntry = { type: 'artist', id: 3, name: 'Yellowcard', plays: 1066 }
  const yellow: LibraryEntry = { type: 'track', id: 4, name: 'Yellow', artistId: 5, artistName: 'Coldplay', plays: 1 }
  expect(buildNameIndex([yellowcard, torch]).search('yellow')).toEqual([yellowcard, torch])
  expect(buildNameIndex([yellowcard, yellow]).search('yellow')[0]).toEqual(yellow)
})

test('nothing is found for letters that no name has', () => {
  for (const typed of ['qqqqqq', '', '  ', '!!!', 'xyzzyplugh']) expect(index.search(typed)).toEqual([])
})
