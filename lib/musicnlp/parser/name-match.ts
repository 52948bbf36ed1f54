/** One thing of the person's library. */
export type LibraryEntry = {
  type: 'track' | 'artist' | 'album'
  id: number
  name: string
  artistId?: number
  artistName?: string
  plays: number
}

/** What a run of words may be the name of, the likeliest first. */
export type NameMatch = {
  entries: LibraryEntry[]
  /** How it was found, and what that costs on top of an exact match */
  how: 'exact' | 'squeezed' | 'alias' | 'fuzzy' | 'start'
  penalty: number
}

/** The library as the parser sees it: words in, names out. */
export type FindNames = {
  /** Exact, squeezed, alias, beginning of a longer name; `fuzzy` also allows slips */
  find(words: readonly string[], fuzzy: boolean): NameMatch | null
  /** The artist a slip away: for "songs by the weekend", where the words are also some song's */
  artistNear(words: readonly string[]): NameMatch | null
  /** The most words that a name in the library has */
  longest: number
}
