import { lettersOf } from '@/lib/matching/match-key'

/**
 * The artists that a file lists for a line: `["A", "B"]` of “A feat. B”. Null where it lists fewer than two, or one whom the
 * line doesn't name, because then the list is about another recording.
 */
export function listedArtists(line: string, listed: unknown): string[] | null {
  if (!Array.isArray(listed) || listed.length < 2) return null
  const names = new Set(
    listed.filter((name) => typeof name === 'string').map((name) => name.replaceAll('\0', '').trim()),
  )
  if (names.size < 2 || names.size < listed.length) return null
  return [...names].every((name) => isNamedIn(line, name)) ? [...names] : null
}

function isNamedIn(line: string, name: string): boolean {
  if (name !== '' && line.includes(name)) return true
  const letters = lettersOf(name)
  return letters !== '' && ` ${lettersOf(line)} `.includes(` ${letters} `)
}
