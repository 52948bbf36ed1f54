import { editDistance } from '../../parser/edit-distance'
import type { LibraryEntry, NameMatch } from '../../parser/name-match'
import { nameWords, withoutVersion } from './name-words'

/** At most this part of the letters differs: of one artist's titles few are so alike. */
const MOST_EDITS = 0.3
const FEWEST_LETTERS = 5
const LONG = 7
const PER_EDIT = 0.3

export type WorksByArtist = { near(words: readonly string[], artistIds: readonly number[]): NameMatch | null }

type Work = { entry: LibraryEntry; words: string[] }

/** The tracks and albums of each artist, found by titles that are spelled wrongly or said in part. */
export function worksByArtist(entries: readonly LibraryEntry[]): WorksByArtist {
  const byArtist = new Map<number, LibraryEntry[]>()
  for (const entry of entries)
    if (entry.artistId !== undefined) byArtist.set(entry.artistId, [...(byArtist.get(entry.artistId) ?? []), entry])
  const known = new Map<number, Work[]>()
  const worksOf = (artistId: number): Work[] => {
    const found =
      known.get(artistId) ??
      (byArtist.get(artistId) ?? []).map((entry) => ({ entry, words: nameWords(withoutVersion(entry.name)) }))
    known.set(artistId, found)
    return found
  }
  return {
    near(words, artistIds) {
      const said = words.join('')
      const limit = Math.floor(said.length * MOST_EDITS)
      if (said.length < FEWEST_LETTERS || limit === 0) return null
      const near = artistIds.flatMap(worksOf).flatMap(({ entry, words: title }) => {
        const edits = Math.min(
          editDistance(said, title.join(''), limit),
          // "melon collie" of "Mellon Collie and the Infinite Sadness", "bohemian" of "Bohemian Rhapsody"
          (words.length >= 2 || said.length >= LONG) && title.length > words.length
            ? editDistance(said, title.slice(0, words.length).join(''), limit)
            : limit + 1,
        )
        return edits <= limit ? [{ entry, edits }] : []
      })
      const least = Math.min(...near.map(({ edits }) => edits))
      const best = near.filter(({ edits }) => edits === least).map(({ entry }) => entry)
      return best.length > 0 ? { entries: best, how: 'fuzzy', penalty: least * PER_EDIT } : null
    },
  }
}
