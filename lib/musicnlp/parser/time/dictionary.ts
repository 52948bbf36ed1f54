import { expand } from '../phrase-trie'

/** What phrases mean; several in one row are written in the notation of phrase-trie.ts: ['(the|) (last|past)', -1]. */
export const dictionary = <T>(...rows: readonly (readonly [phrases: string, meaning: T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([phrases, meaning]) => expand(phrases).map((said) => [said, meaning] as const)))
