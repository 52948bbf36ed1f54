import { phraseTries } from './phrase-tries'
import { numberWords } from './words/numbers'
import { classesOfWord } from './words/synonym-classes'
import { timeVocabulary } from './words/time-vocabulary'

const { country: _, inert: ____, outside: _____, edit: ______, sign: _______, ...spoken } = phraseTries

/**
 * Every word that phrases are made of. Such a word is never a misspelled name, and a misspelled word is corrected to
 * one.
 */
export const vocabulary: ReadonlySet<string> = new Set([
  ...Object.values(spoken).flatMap((trie) => [...trie.words]),
  ...classesOfWord.keys(),
  ...numberWords,
  ...timeVocabulary,
])

const { functionWord: __, reference: ___, ...withMeaning } = spoken

/** Words that have a meaning by themselves, such as "album". */
export const contentWords: ReadonlySet<string> = new Set([
  ...Object.values(withMeaning).flatMap((trie) => [...trie.words]),
  ...numberWords,
  ...timeVocabulary,
])

/** Words that only hold a sentence together, such as "the". */
export const functionWords: ReadonlySet<string> = new Set([...vocabulary].filter((word) => !contentWords.has(word)))
