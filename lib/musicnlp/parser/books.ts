import { phraseBook } from './phrase-book'
import { amountEntries, wordAmounts } from './words/amounts'
import { classesOfWord } from './words/classes'
import { countryEntries } from './words/countries'
import { filterEntries } from './words/filters'
import { excludeEntries, glueEntries, referenceEntries, versusEntries } from './words/glue'
import { bucketEntries, kindEntries, metricEntries } from './words/nouns'
import { signEntries } from './words/signs'

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
