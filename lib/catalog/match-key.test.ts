import { expect, test } from 'vitest'
import { baseArtistName, baseName } from './match-key'

test.each([
  'Song',
  'song',
  'Song - Remastered 2011',
  'Song – Remastered',
  'Song - 2011 Remaster',
  'Song (Remastered)',
  'Song - 2009 Digital Remaster',
  'Song (feat. Someone)',
  'Song - Single Version',
  'Song - Mono',
  'Song (Album Version)',
  'Song - Radio Edit',
  'Song [Explicit]',
  'Song (feat. A) - Remastered 2011',
  'Song - Bonus Track',
  'Song (Deluxe Edition)',
  'Song (25th Anniversary Edition)',
  'Song (Expanded Edition)',
])('%s is the song', (name) => expect(baseName(name)).toBe('song'))

test.each([
  'Song - Live',
  'Song (Live at Wembley)',
  'Song (Acoustic)',
  'Song - Someone Remix',
  'Song, Pt. 2',
  'Song (Demo)',
  'Song (Instrumental)',
  'Song 2',
  'Song (Reprise)',
  'Song - Extended Mix',
  'Song (Taylor’s Version)',
])('%s is another recording', (name) => expect(baseName(name)).not.toBe('song'))

test('a name that is nothing else stays', () => {
  expect(baseName('Remastered')).toBe('remastered')
  expect(baseName('(Deluxe)')).toBe('(deluxe)')
  expect(baseName('')).toBe('')
  expect(baseArtistName('!!!')).toBe('!!!')
  expect(baseArtistName('The The')).toBe('the')
})

test('artists', () => {
  expect(baseArtistName('The Beatles')).toBe(baseArtistName('Beatles'))
  expect(baseArtistName('Beyoncé')).toBe(baseArtistName('BEYONCE'))
  expect(baseArtistName('Simon & Garfunkel')).toBe(baseArtistName('Simon and Garfunkel'))
  expect(baseArtistName('AC/DC')).toBe(baseArtistName('AC DC'))
  expect(baseArtistName('Sigur Rós')).not.toBe(baseArtistName('Sigur'))
})
