import { expect, test } from 'vitest'
import { namesSameArtist, songKey } from './song-key'

const isSame = (a: [string, string], b: [string, string]) => {
  const [one, other] = [songKey(...a), songKey(...b)]
  return one.title === other.title && namesSameArtist(one, other)
}

test.each([
  ['Song', 'Artist', 'Song - Remastered 2011', 'ARTIST'],
  ['Song', 'A & B', 'Song', 'A, B'],
  ['Song', 'A & B', 'Song (feat. B)', 'A'],
  ['Song', 'A feat. B', 'Song feat. B', 'A'],
  ['Song', 'B, A', 'Song', 'A & B'],
  ['Don’t Stop', 'Motörhead', "Don't stop", 'Motorhead'],
  ['Anti‐Hero', 'Albert Hammond, Jr.', 'Anti-Hero', 'Albert Hammond Jr.'],
  ['Song', 'Earth, Wind & Fire', 'Song', 'Earth, Wind and Fire'],
  ['Song', 'AC/DC', 'Song', 'ac/dc'],
  ['Song (Official Music Video)', 'Artist', 'Song', 'Artist'],
  ['Song [Official Audio]', 'Artist', 'Song (Lyrics)', 'Artist'],
  ['!!!', '???', '!!!', '???'],
  ['Song', 'The Beatles', 'Song', 'Beatles'],
])('%s by %s is %s by %s', (a, b, c, d) => expect(isSame([a, b], [c, d])).toBe(true))

test.each([
  ['Song', 'Artist', 'Song', 'Other Artist'],
  ['Song', 'Artist', 'Song - Live', 'Artist'],
  ['Song', 'Artist', 'Song (Someone Remix)', 'Artist'],
  ['Song', 'Artist', 'Song 2', 'Artist'],
  ['!!!', 'Artist', '???', 'Artist'],
  ['Song', '!!!', 'Song', '???'],
])('%s by %s is not %s by %s', (a, b, c, d) => expect(isSame([a, b], [c, d])).toBe(false))
