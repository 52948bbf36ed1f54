import { excludeSpans } from '../recognizers/exclude-spans'
import { cueSpans } from '../recognizers/cue-spans'
import type { Token } from '../token'
import type { TimePhrase } from './time-phrases'
import { wordSet } from '../word-set'

const small = wordSet('in on at the for during from of any all a')

/** Whether "except", "but not" or the like stands right before a phrase. */
export function exclusionsBefore(tokens: readonly Token[]): (phrase: TimePhrase) => boolean {
  const marks = [...excludeSpans(tokens), ...cueSpans(tokens).filter(({ value }) => value.includes('not_in'))].map(
    ({ j }) => j,
  )
  const nots = tokens.flatMap(({ word }, at) => (word === 'not' ? [at + 1] : []))
  const ends = new Set([...marks, ...nots])
  return ({ start }) => {
    let at = tokens.findIndex((token) => token.start === start)
    while (at > 0 && !ends.has(at) && small.has(tokens[at - 1]?.word ?? '')) at--
    return ends.has(at)
  }
}
