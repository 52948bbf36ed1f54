import type { Token } from '../token'
import { counted, hasObject, isOfClass } from './object-of-verb'
import { wordSet } from '../word-set'

/**
 * Why a name is expected at a word: after "by", where the object of a verb is missing ("when did I play …"), after "plays of",
 * after "except", or after a noun such as "the album".
 */
export type NamePosition = 'by' | 'gap' | 'of' | 'except' | 'entity'

const taking = wordSet('compare between know into about with besides featuring like')
/** A name follows these only where the object of the question is still missing. */
const takingObject = wordSet(
  'discover discovered found find finish finished complete overdo overplay abandon abandoned',
)
const excepting = wordSet(
  'except excluding without minus besides ignoring than sans exclude barring ignore bar omitting',
)
const directly = new Set(['right', 'straight', 'directly', 'immediately'])
const measures = wordSet(
  'plays play times time hours minutes listens listen streams stream spins spin number share percentage amount',
  'count rank songs tracks albums song track album rate most run fan history story lot skips streak percent',
)
const openKinds = wordSet(
  'what which each every a per by top best favourite favorite most first last new one my played latest recent',
  'single next fav least',
)

/** After a noun these words do not begin its name: "my most streamed artist this month". */
const leading = wordSet(
  'this last in on during since of by for from before after until over at every each per between today',
  'yesterday',
)

/** "least skipped album 2023" */
const isYearAtEnd = (tokens: readonly Token[], at: number) =>
  /^20\d\d$/.test(tokens[at]?.said ?? '') && at === tokens.length - 1 && isOfClass(tokens[at - 2], '<skip>')

/** Why a name is expected after the words just before `at`: "songs by …", "plays of …", "except …", "the album …" */
export function positionAfterWords(tokens: readonly Token[], at: number): NamePosition | null {
  const before = tokens[at - 1]?.word ?? ''
  const two = tokens[at - 2]
  // "right before Nights": a time is hardly ever said so
  if ((before === 'after' || before === 'before') && directly.has(two?.word ?? '')) return 'gap'
  if (before === 'by') return two?.word === 'shared' ? null : 'by'
  if (
    excepting.has(before) ||
    ((before === 'for' || before === 'from' || before === 'by') && excepting.has(two?.word ?? ''))
  )
    return 'except'
  if ((before === 'of' || before === 'from' || before === 'off') && two && measures.has(two.word)) return 'of'
  if (before === 'for' && two && counted.has(two.word)) return 'of'
  if (taking.has(before) || (takingObject.has(before) && !hasObject(tokens, at - 1))) return 'of'
  if (
    /^(song|track|album|artist|band|record|singer|tune|rapper|single|ep|lp)$/.test(before) &&
    !openKinds.has(two?.word ?? '') &&
    (two?.number ?? null) === null &&
    !isOfClass(two, '<play>') &&
    !isYearAtEnd(tokens, at) &&
    !leading.has(tokens[at]?.word ?? '')
  )
    return 'entity'
  return null
}
