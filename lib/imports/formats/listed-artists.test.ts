import { expect, test } from 'vitest'
import { listedArtists } from './listed-artists'

test.each([
  ['Ada & Bo', ['Ada', 'Bo'], ['Ada', 'Bo']],
  ['ADA feat. Bö', ['Ada', 'Bo'], ['Ada', 'Bo']],
  ['Ada, Bo', [' Bo ', 'Ada'], ['Bo', 'Ada']],
  ['さユり & Земфира', ['さユり', 'Земфира'], ['さユり', 'Земфира']],
  ['!!! & Ada', ['!!!', 'Ada'], ['!!!', 'Ada']],
])('%s names %o', (line, listed, artists) => expect(listedArtists(line, listed)).toEqual(artists))

const many = Array.from({ length: 20_000 }, (_, nth) => `artist${nth}`)

test.each([
  ['Ada & Bo', undefined],
  ['Ada & Bo', 'Ada'],
  ['Ada & Bo', ['Ada']],
  ['Ada & Bo', ['Ada & Bo']],
  ['Ada & Bo', ['Ada', 'Cy']],
  ['Ada & Bo', ['Ada', 7]],
  ['Ada & Bo', ['Ada', 'ADA']],
  ['Ada & Bo', ['Ada', '']],
  ['Ada & Bo', ['Ada', '\0']],
  [many.join(', '), many],
  [many.join(', '), many.slice(0, 2)],
])('%.20s is not parted by another list', (line, listed) => expect(listedArtists(line, listed)).toBeNull())
