import type { Token } from '../token'
import { isOfClass } from './object-of-verb'
import { wordSet } from '../word-set'

const asked = new Set(['is', 'was', 'does', 'did', 'has', 'where', 'are'])

/** "is X in my top 20", "what place is X", "where does X rank" */
function rankedPosition(tokens: readonly Token[]): number {
  const text = tokens.map(({ word }) => word).join(' ')
  if (
    !/\b(in|on|make|made|among) (my|the) (top|list|charts?|favou?rites)\b|\b(rank|ranks|ranked|place|position|spot|stand|sit|number)\b/.test(
      text,
    )
  )
    return -1
  return tokens.findIndex(
    (_, at) =>
      asked.has(tokens[at - 1]?.word ?? '') &&
      !asked.has(tokens[at]?.word ?? '') &&
      !['my', 'the', 'it', 'that', 'there', 'i'].includes(tokens[at]?.word ?? ''),
  )
}

/** "when was X last played" */
function datedPosition(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ word }, i) => (word === 'was' || word === 'is') && tokens[i - 1]?.word === 'when') + 1
  return at > 0 && !['the', 'my', 'it', 'that', 'there', 'i', 'last', 'first'].includes(tokens[at]?.word ?? '')
    ? at
    : -1
}

const pronouns = wordSet('i we you my our the it that this there they he she most all')
const auxiliaries = new Set(['did', 'does', 'has', 'have', 'do'])

/** "when did X get to 100 plays", "how often does X come up": who did something there is a name */
function actingPosition(tokens: readonly Token[]): number {
  const at =
    tokens.findIndex(
      ({ word }, i) =>
        (auxiliaries.has(word) && ['when', 'often', 'times', 'days'].includes(tokens[i - 1]?.word ?? '')) ||
        (word === 'was' && tokens[i - 1]?.word === 'often'),
    ) + 1
  return at > 0 && !pronouns.has(tokens[at]?.word ?? 'the') ? at : -1
}

const reaching = wordSet('reach reaches hit hits pass passes touch touches get gets')

/** "how many more plays until Nights reaches 500" */
function reachingPosition(tokens: readonly Token[]): number {
  const at =
    tokens.findIndex(
      ({ word }, i) =>
        (word === 'until' || word === 'till') && tokens.slice(i + 2, i + 7).some((token) => reaching.has(token.word)),
    ) + 1
  return at > 0 && !pronouns.has(tokens[at]?.word ?? 'the') ? at : -1
}

/** "was September played in 2022" */
function playedPosition(tokens: readonly Token[]): number {
  return /^(is|was|were|has|have)$/.test(tokens[0]?.word ?? '') &&
    !pronouns.has(tokens[1]?.word ?? 'the') &&
    tokens.slice(2, 7).some((token) => isOfClass(token, '<play>'))
    ? 1
    : -1
}

/** The words where a name is the subject of the question; -1 for each form that the question does not have. */
export const subjectPositions = (tokens: readonly Token[]): number[] => [
  rankedPosition(tokens),
  datedPosition(tokens),
  actingPosition(tokens),
  playedPosition(tokens),
  reachingPosition(tokens),
]
