import { mulberry32 } from '@/lib/testing/mulberry32'
import { describe, expect, it } from 'vitest'
import type { LibraryEntry } from '../../parser/name-match'
import { tokenize } from '../../parser/tokenize'
import { library } from '../../testing/made-up-library'
import { buildNameIndex } from './name-index'
import { nameWord, withoutVersion } from './name-words'

const index = buildNameIndex(library)
const found = (text: string) => index.find(tokenize(text).map(nameWord), true)
const first = (text: string) => found(text)?.entries[0]?.name ?? null

describe('names of a library', () => {
  it('finds every name as it stands', () => {
    expect(
      library
        .filter(({ name, id, type }) => !found(name)?.entries.some((entry) => entry.id === id && entry.type === type))
        .map(({ name }) => name),
    ).toEqual([])
  })

  it('finds every name in lower case without punctuation', () => {
    const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}$ ]/gu, '')
    const lost = library
      .filter(({ name }) => !/[!(/.&*-]/.test(name))
      .filter(({ name, id }) => !found(bare(name))?.entries.some((entry) => entry.id === id))
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  it('finds names of five letters or more after one slip, in 97 of 100', () => {
    const random = mulberry32(3)
    const long = library.filter(({ name }) => /^[a-zA-Z ]{7,}$/.test(name))
    const wrong = long.filter((entry) => {
      const at = 1 + Math.floor(random() * (entry.name.length - 2))
      const slipped = entry.name.slice(0, at) + entry.name.slice(at + 1)
      return !found(slipped)?.entries.some(({ name }) => name === entry.name)
    })
    expect(wrong.length / long.length, wrong.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(0.03)
  })

  it.each([
    ['rhcp', 'Red Hot Chili Peppers'],
    ['21 pilots', 'Twenty One Pilots'],
    ['acdc', 'AC/DC'],
    ['asap rocky', 'A$AP Rocky'],
    ['pink', 'P!nk'],
    ['blink182', 'blink-182'],
    ['weeknd', 'The Weeknd'],
    ['kendrick', 'Kendrick Lamar'],
    ['beyonce', 'Beyoncé'],
    ['bjork', 'Björk'],
    ['earth wind and fire', 'Earth, Wind & Fire'],
    ['earth wind & fire', 'Earth, Wind & Fire'],
    ['dont stop me now', "Don't Stop Me Now - Remastered 2011"],
    ['humble', 'HUMBLE.'],
    ['red', "Red (Taylor's Version)"],
    ['exile', 'exile (feat. Bon Iver)'],
    ['my beautiful dark twisted', 'My Beautiful Dark Twisted Fantasy'],
    ['radiohed', 'Radiohead'],
    ['arctic monkies', 'Arctic Monkeys'],
  ])('%s → %s', (text, name) => expect(first(text)).toBe(name))

  it.each(['zyxwold', 'blorp', 'the', 'xx', 'qqqqqqq', 'metallica', 'nirvana'])('%s is no name here', (text) =>
    expect(found(text)).toBeNull(),
  )

  it('offers what may have been meant', () => expect(index.nearest('Radiohed').at(0)?.name).toBe('Radiohead'))

  it('keeps apart what two artists share', () =>
    expect(
      found('Circles')
        ?.entries.map(({ artistName, type }) => `${type} ${artistName}`)
        .toSorted(),
    ).toEqual(['album Mac Miller', 'track Mac Miller', 'track Post Malone']))

  it.each([
    ['Help! - Remastered 2009', 'Help!'],
    ['exile (feat. Bon Iver)', 'exile'],
    ['Swimming Pools (Drank)', 'Swimming Pools (Drank)'],
    ["Red (Taylor's Version)", 'Red'],
    ['Abbey Road (Super Deluxe Edition)', 'Abbey Road'],
    ['Live Forever', 'Live Forever'],
  ])('%s without its version', (name, bare) => expect(withoutVersion(name)).toBe(bare))

  it('holds nothing but what it was given', () => {
    const one: LibraryEntry[] = [
      { type: 'artist', id: 1, name: '', plays: 0 },
      { type: 'track', id: 2, name: '???', plays: 3 },
    ]
    expect(buildNameIndex(one).find(['x'], true)).toBeNull()
    expect(buildNameIndex([]).find(['radiohead'], true)).toBeNull()
  })
})
