import { lettersOf } from '@/lib/matching/match-key'
import { nameKey } from '../name-key'

// More than any song has. A hostile file may have as many as a row can hold.
const MOST_ARTISTS = 50
const LONGEST_LINE = 5000

/**
 * The artists that a file lists for a line: `["A", "B"]` of “A feat. B”. Null where it lists fewer than two, or one whom the
 * line doesn't name, because then the list is about another recording.
 */
export function listedArtists(line: string, listed: unknown): string[] | null {
  if (!Array.isArray(listed) || listed.length < 2) return null
  if (listed.length > MOST_ARTISTS || line.length > LONGEST_LINE) return null
  const texts = listed.filter((name) => typeof name === 'string').map((name) => name.replaceAll('\0', '').trim())
  const names = new Map(texts.map((name) => [nameKey(name), name]))
  if (names.size < listed.length || names.has('')) return null
  const artists = [...names.values()]
  if (artists.every((name) => line.includes(name))) return artists
  const letters = ` ${lettersOf(line)} `
  const isNamed = (name: string) => lettersOf(name) !== '' && letters.includes(` ${lettersOf(name)} `)
  return artists.every(isNamed) ? artists : null
}
