import { phraseTries } from './phrase-tries'
import { numberWords } from './number-words'
import { classesOfWord } from './words/synonym-classes'
import { timeVocabulary } from './words/time-vocabulary'

const { country: _, inert: ____, ...spoken } = phraseTries

/** Every word of the closed vocabulary: such a word is never a misspelt name, and a word near one is taken for it. */
export const vocabulary: ReadonlySet<string> = new Set([
  ...Object.values(spoken).flatMap((trie) => [...trie.words]),
  ...classesOfWord.keys(),
  ...numberWords,
  ...timeVocabulary,
])

const { glue: __, reference: ___, ...telling } = spoken

/** Words that say something by themselves: a slip in one of these changes the question. */
export const contentWords: ReadonlySet<string> = new Set([
  ...Object.values(telling).flatMap((trie) => [...trie.words]),
  ...numberWords,
  ...timeVocabulary,
])

/** Words that only hold a sentence together. */
export const functionWords: ReadonlySet<string> = new Set([...vocabulary].filter((word) => !contentWords.has(word)))
