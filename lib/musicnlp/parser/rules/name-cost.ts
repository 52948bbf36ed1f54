import type { NameMatch } from '../name-match'
import type { TimeSpan } from '../recognizers/time-spans'
import type { Token } from '../token'
import { vocabulary } from '../vocabulary'
import { classesOfWord } from '../words/synonym-classes'
import type { NamePosition } from './position-after-words'
import { wordSet } from '../word-set'

export type NamePlace = {
  tokens: readonly Token[]
  i: number
  j: number
  position: NamePosition | null
  times: readonly TimeSpan[]
}

const PLAIN = 1
const PER_WORD = 0.25
const PER_PLAYS = 0.15
/** "in high summer" does not mean a song called High */
const AFTER_WHEN = 1

const core = wordSet(
  'music song songs track tracks artist artists album albums it the that this them a i me my you anything',
  'something play plays listening time to of most top what how',
)
const whenWords = wordSet(
  'in on during since every last this until before after from throughout over each around next late early mid',
)
const countBefore = wordSet(
  'top last first past number least than over exactly bottom rank no under reach hit reached latest',
)
const countAfter = wordSet(
  'song track artist album band record play day hour week month year songs days times most tracks artists',
  'albums plays hours weeks months years minutes best listens streams am pm oclock skips th percent',
)

const isCoreWord = ({ said }: Token) => core.has(said) || (classesOfWord.get(said)?.includes('<kind>') ?? false)

const isKnown = (token: Token) => vocabulary.has(token.said) || token.number !== null

/** Names made only of question words ("Always", "Last Night") cost more, unless a name is expected there. */
function wordPenalty({ tokens, i, j, position, times }: NamePlace): number {
  const words = tokens.slice(i, j)
  if (words[0]?.quote !== null) return 0
  if (!words.every(isKnown)) return words.length === 1 && (words[0]?.said.length ?? 0) <= 2 ? 0.6 : 0
  const single = words.length === 1
  const isCore = words.every(isCoreWord)
  const base = isCore ? 2.5 : single ? (words[0]?.number === null ? 2 : 1) : 1.2
  if (position !== null && position !== 'entity') return base * (isCore ? 0.6 : 0.15)
  if (position === 'entity') return base * 0.4
  if (words[0]?.said === 'the' && words.slice(1).every(({ number }) => number !== null)) return base * 0.4
  const timeLike = isTime(times, i, j)
  const capitals = words.filter((word) => word.capital).length
  if (!timeLike && capitals > 0 && capitals >= words.length / 2) return base * 0.3
  return base + (single && whenWords.has(tokens[i - 1]?.word ?? '') && !timeLike ? AFTER_WHEN : 0)
}

const isTime = (times: readonly TimeSpan[], i: number, j: number) =>
  times.some((span) => span.i <= i && span.j >= j && span.cost < 1.5)

/** Names that are also a time: "Monday", "September", "1979". */
function timePenalty({ tokens, i, j, position, times }: NamePlace): number {
  if (!isTime(times, i, j)) return 0
  const followedByBy = tokens[j]?.word === 'by' ? -0.8 : 0
  if (position !== null) return followedByBy
  return 0.6 + (whenWords.has(tokens[i - 1]?.word ?? '') ? 2 : 0) + followedByBy
}

function numberPenalty({ tokens, i, j }: NamePlace): number {
  if (!tokens.slice(i, j).every((token) => token.number !== null)) return 0
  return countBefore.has(tokens[i - 1]?.word ?? '') || countAfter.has(tokens[j]?.word ?? '') ? 3 : 0
}

/** How surprising it is that these words are this name. The costs were tuned on the development questions. */
export function nameCost(match: NameMatch, place: NamePlace): number {
  const { tokens, i, j, position } = place
  const plays = match.entries[0]?.plays ?? 0
  const bonus =
    (position === null ? 0 : position === 'entity' ? 0.2 : 0.5) +
    (tokens[i]?.quote !== null ? 1 : 0) +
    (tokens[i]?.capital ? 0.1 : 0)
  const cost = PLAIN - PER_WORD * (j - i - 1) - PER_PLAYS * Math.log10(1 + plays) + match.penalty - bonus
  return Math.max(0.1, cost + wordPenalty(place) + timePenalty(place) + numberPenalty(place))
}
