import type { Token } from '../token'
import { hasObject, isOfClass } from './object-of-verb'
import { positionAfterWords, type NamePosition } from './position-after-words'
import { subjectPositions } from './subject-positions'
import { wordSet } from '../word-set'

const nouns = wordSet('skips plays listens spins jam jams streams rock spin loop')
const narrowing = wordSet('after before in on at during between since when than with without while from by')
const articles = new Set(['the', 'my', 'any', 'some', 'a', 'an', 'that', 'more'])
/**
 * Where the object of a verb is missing. "when did I play X" says nothing else that was played, so X is a name; in
 * "what did I play X" the object is "what", so X is a time.
 */
function gapAfter(tokens: readonly Token[], verb: number): number[] {
  const token = tokens[verb]
  if (!token || hasObject(tokens, verb)) return []
  // "how often have I put on All Too Well"
  if (token.word === 'on' && ['put', 'had', 'have'].includes(tokens[verb - 1]?.word ?? '')) return [verb + 1]
  // "did it get played last summer" has its object before it
  const isPassive = ['get', 'gets', 'got', 'gotten', 'been', 'be', 'being'].includes(tokens[verb - 1]?.word ?? '')
  if (isPassive || !(isOfClass(token, '<play>') || isOfClass(token, '<skip>')) || nouns.has(token.word)) return []
  const to = tokens[verb + 1]?.word === 'to'
  if (/^listen/.test(token.word) && !to) return []
  const start = verb + (to ? 2 : 1)
  // "do I skip more after midnight": more of nothing that is named
  const next = tokens[start + 1]?.word ?? ''
  return articles.has(tokens[start]?.word ?? '') && !narrowing.has(next) ? [start, start + 1] : [start]
}

/** For each word: why a name is expected to begin there, or null. */
export function namePositions(tokens: readonly Token[]): (NamePosition | null)[] {
  const positions = tokens.map(
    (_, at) =>
      positionAfterWords(tokens, at) ?? (tokens[at - 1]?.word === 'the' ? positionAfterWords(tokens, at - 1) : null),
  )
  // "Nights play count": a figure of one item
  if (tokens[1]?.word === 'play' && tokens[2]?.word.startsWith('count')) positions[0] ??= 'gap'
  for (const at of subjectPositions(tokens)) if (at >= 0 && at < positions.length) positions[at] = 'gap'
  tokens.forEach((_, verb) =>
    gapAfter(tokens, verb).forEach((at) => {
      if (at < positions.length) positions[at] = 'gap'
    }),
  )
  return positions
}
