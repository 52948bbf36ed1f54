/** One thing of the person's library. */
export type LibraryEntry = {
  type: 'track' | 'artist' | 'album'
  id: number
  name: string
  artistId?: number
  artistName?: string
  plays: number
}

/** The entries that a run of words may be the name of, the likeliest first. */
export type NameMatch = {
  entries: LibraryEntry[]
  /** How it was found, and what that costs on top of an exact match */
  how: 'exact' | 'squeezed' | 'alias' | 'fuzzy' | 'start'
  penalty: number
}

/** How the parser looks up names in the person's library. */
export type FindNames = {
  /** Exact, written as one word, alias, beginning of a longer name; `fuzzy` also allows misspellings */
  find(words: readonly string[], fuzzy: boolean): NameMatch | null
  /** The well-known name that sounds like these words: "tailor swift" */
  soundsLike(words: readonly string[]): NameMatch | null
  /** The artist that is misspelled: "songs by the weekend", where a song may have exactly this name */
  artistNear(words: readonly string[]): NameMatch | null
  /** The work of one of these artists that is spelled nearly so, or begins nearly so */
  workNear(words: readonly string[], artistIds: readonly number[]): NameMatch | null
  /** The most words that a name in the library has */
  longest: number
}
