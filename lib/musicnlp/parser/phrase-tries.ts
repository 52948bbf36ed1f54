import { buildPhraseTrie } from './phrase-trie'
import { amountEntries, wordAmounts } from './words/amounts'
import { classesOfWord, inertClassesOfWord } from './words/synonym-classes'
import { countryEntries } from './words/countries'
import { filterEntries } from './words/filters'
import { functionWordEntries, pointingEntries, versusEntries } from './words/function-words'
import { bucketEntries, entityEntries, metricEntries } from './words/nouns'
import { inertEntries } from './words/inert-words'
import { cueEntries } from './words/cues/cue-entries'
import { outsideEntries } from './words/outside-data'
import { changeEntries, editEntries, excludeEntries } from './words/edits'
import { signEntries } from './words/signs'

/** The closed vocabulary: a tree of phrases for each kind of span, built once when the module loads. */
export const phraseTries = {
  inert: buildPhraseTrie(inertEntries, inertClassesOfWord),
  functionWord: buildPhraseTrie(functionWordEntries, classesOfWord),
  entity: buildPhraseTrie(entityEntries, classesOfWord),
  metric: buildPhraseTrie(metricEntries, classesOfWord),
  cue: buildPhraseTrie(cueEntries, classesOfWord),
  bucket: buildPhraseTrie(bucketEntries, classesOfWord),
  filter: buildPhraseTrie(filterEntries, classesOfWord),
  country: buildPhraseTrie(countryEntries, classesOfWord),
  exclude: buildPhraseTrie(excludeEntries, classesOfWord),
  versus: buildPhraseTrie(versusEntries, classesOfWord),
  reference: buildPhraseTrie([...pointingEntries, ...changeEntries], classesOfWord),
  amount: buildPhraseTrie(amountEntries, classesOfWord),
  outside: buildPhraseTrie(outsideEntries, classesOfWord),
  edit: buildPhraseTrie(editEntries, classesOfWord),
  sign: buildPhraseTrie(signEntries, classesOfWord),
  wordAmount: buildPhraseTrie(wordAmounts, classesOfWord),
}
