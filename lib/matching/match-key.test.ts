import { expect, test } from 'vitest'
import { artistMatchKey, titleMatchKey } from './match-key'

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
])('%s is an edition of the song', (name) => expect(titleMatchKey(name)).toBe('song'))

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
])('%s is another recording', (name) => expect(titleMatchKey(name)).not.toBe('song'))

test('keeps a name that is only an edition', () => {
  expect(titleMatchKey('Remastered')).toBe('remastered')
  expect(titleMatchKey('(Deluxe)')).toBe('(deluxe)')
  expect(titleMatchKey('')).toBe('')
  expect(artistMatchKey('!!!')).toBe('!!!')
  expect(artistMatchKey('The The')).toBe('the')
})

test('ignores accents, punctuation and the article in artist names', () => {
  expect(artistMatchKey('The Beatles')).toBe(artistMatchKey('Beatles'))
  expect(artistMatchKey('Beyoncé')).toBe(artistMatchKey('BEYONCE'))
  expect(artistMatchKey('Simon & Garfunkel')).toBe(artistMatchKey('Simon and Garfunkel'))
  expect(artistMatchKey('AC/DC')).toBe(artistMatchKey('AC DC'))
  expect(artistMatchKey('Sigur Rós')).not.toBe(artistMatchKey('Sigur'))
})
