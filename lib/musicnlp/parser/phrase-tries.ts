import { phraseBook } from './phrase-trie'
import { amountEntries, wordAmounts } from './words/amounts'
import { classesOfWord } from './words/synonym-classes'
import { countryEntries } from './words/countries'
import { filterEntries } from './words/filters'
import { excludeEntries, glueEntries, referenceEntries, versusEntries } from './words/function-words'
import { bucketEntries, kindEntries, metricEntries } from './words/nouns'
import { signEntries } from './words/cues'

/** The closed vocabulary, one book a recogniser; made once when the module loads. */
export const books = {
  glue: phraseBook(glueEntries, classesOfWord),
  kind: phraseBook(kindEntries, classesOfWord),
  metric: phraseBook(metricEntries, classesOfWord),
  sign: phraseBook(signEntries, classesOfWord),
  bucket: phraseBook(bucketEntries, classesOfWord),
  filter: phraseBook(filterEntries, classesOfWord),
  country: phraseBook(countryEntries, classesOfWord),
  exclude: phraseBook(excludeEntries, classesOfWord),
  versus: phraseBook(versusEntries, classesOfWord),
  reference: phraseBook(referenceEntries, classesOfWord),
  amount: phraseBook(amountEntries, classesOfWord),
  wordAmount: phraseBook(wordAmounts, classesOfWord),
}
