/** One word of a question. Offsets are those of the text as typed; everything that is not the word itself is a feature. */
export type Token = {
  /** As typed, folded: what names are looked up by. "Don't" → dont, "A$AP" → asap, "&" → and */
  said: string
  /** The same after repair against the closed vocabulary: what every recogniser but NAME reads */
  word: string
  start: number
  end: number
  /** "Drake's", "Queens'": `said` without its last s */
  owner: string | null
  /** The n-th quotation it stands in, or null */
  quote: number | null
  /** A capital that is not the sentence's first letter, in a text that has lower case as well */
  capital: boolean
  /** All in capitals, in a text that has lower case as well: "AM" */
  shout: boolean
  /** Cardinal or ordinal value: "10", "10k", "ten" / "10th", "tenth" */
  number: number | null
  ordinal: boolean
  /** What stands between it and the token before: "" , " ", ", " … */
  gap: string
}
