const SEPARATOR = ' - '

/** Splits “Artist - Title” at the first or the last of its separators; null where it has none. */
export function splitDescription(description: string, at: 'first' | 'last'): { artist: string; track: string } | null {
  const index = at === 'first' ? description.indexOf(SEPARATOR) : description.lastIndexOf(SEPARATOR)
  if (index < 0) return null
  const artist = description.slice(0, index).trim()
  const track = description.slice(index + SEPARATOR.length).trim()
  return artist && track ? { artist, track } : null
}
