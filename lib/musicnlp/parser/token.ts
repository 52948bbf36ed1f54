/** One word of a question. Offsets are those of the text as typed. */
export type Token = {
  /** As typed, folded: what names are looked up by. "Don't" → dont, "A$AP" → asap, "&" → and */
  said: string
  /** The same with its spelling corrected: what every recognizer reads except that of names */
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
  /** The text between it and the token before: "", " ", ", " … */
  gap: string
}
