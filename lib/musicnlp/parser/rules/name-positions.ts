import type { Token } from '../token'
import { classesOfWord } from '../words/synonym-classes'

/** A place where a name is expected, and what put it there. */
export type NamePosition = 'by' | 'gap' | 'of' | 'except' | 'entity'

const of = (token: Token | undefined, name: string) =>
  token !== undefined && (classesOfWord.get(token.word)?.includes(name) ?? false)

const nouns = new Set(['skips', 'plays', 'listens', 'spins', 'jam', 'jams', 'streams', 'rock', 'spin', 'loop'])
const objects = new Set([
  'what',
  'which',
  'who',
  'whom',
  'whose',
  'whats',
  'whos',
  'much',
  'music',
  'anything',
  'everything',
  'something',
  'stuff',
  'thing',
  'things',
  'ones',
])
const articles = new Set(['the', 'my', 'any', 'some', 'a', 'an', 'that', 'more'])
const taking = new Set(['compare', 'between', 'know', 'into', 'about', 'with', 'besides', 'featuring', 'like'])
/** These take a name only where the question has not said its object yet. */
const takingObject = new Set([
  'discover',
  'discovered',
  'found',
  'find',
  'finish',
  'finished',
  'complete',
  'overdo',
  'overplay',
  'abandon',
  'abandoned',
])
const excepting = new Set([
  'except',
  'excluding',
  'without',
  'minus',
  'besides',
  'ignoring',
  'than',
  'sans',
  'exclude',
  'barring',
  'ignore',
  'bar',
  'omitting',
])
const measures = new Set([
  'plays',
  'play',
  'times',
  'time',
  'hours',
  'minutes',
  'listens',
  'listen',
  'streams',
  'stream',
  'spins',
  'spin',
  'number',
  'share',
  'percentage',
  'amount',
  'count',
  'rank',
  'songs',
  'tracks',
  'albums',
  'song',
  'track',
  'album',
  'rate',
  'most',
  'run',
  'fan',
  'history',
  'story',
  'lot',
  'skips',
  'streak',
  'percent',
])
/** "plays for the weekend": what is counted is somebody's */
const counted = new Set([
  'plays',
  'listens',
  'streams',
  'spins',
  'skips',
  'count',
  'rate',
  'hours',
  'minutes',
  'percentage',
  'share',
  'streak',
])
const openKinds = new Set([
  'what',
  'which',
  'each',
  'every',
  'a',
  'per',
  'by',
  'top',
  'best',
  'favourite',
  'favorite',
  'most',
  'first',
  'last',
  'new',
  'one',
  'my',
  'played',
  'latest',
  'recent',
  'single',
  'next',
  'fav',
  'least',
])

/** After a noun these begin something else than its name: "my most streamed artist this month". */
const leading = new Set([
  'this',
  'last',
  'in',
  'on',
  'during',
  'since',
  'of',
  'by',
  'for',
  'from',
  'before',
  'after',
  'until',
  'over',
  'at',
  'every',
  'each',
  'per',
  'between',
  'today',
  'yesterday',
])

/** Does the question already say what was listened to, before this verb? "what did I play on Monday", "songs I played Monday" */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(0, verb).some((token, at) => {
    if (objects.has(token.word)) return tokens[at - 1]?.word !== 'times'
    if (token.word === 'of' && counted.has(tokens[at - 1]?.word ?? '')) return true
    return (
      of(token, '<kind>') ||
      (token.word === 'many' && !['times', 'days', 'hours', 'minutes'].includes(tokens[at + 1]?.word ?? ''))
    )
  })
}

/**
 * The gap rule. In "when / how often / did I … play X" the object is missing, so X is a name;
 * in "what … play X" the wh-word is the object already, so X is a time.
 */
function gapAfter(tokens: readonly Token[], verb: number): number[] {
  const token = tokens[verb]
  if (!token || hasObject(tokens, verb)) return []
  // "how often have I put on All Too Well"
  if (token.word === 'on' && ['put', 'had', 'have'].includes(tokens[verb - 1]?.word ?? '')) return [verb + 1]
  // "did it get played last summer" has its object before it
  const isPassive = ['get', 'gets', 'got', 'gotten', 'been', 'be', 'being'].includes(tokens[verb - 1]?.word ?? '')
  if (isPassive || !(of(token, '<play>') || of(token, '<skip>')) || nouns.has(token.word)) return []
  const to = tokens[verb + 1]?.word === 'to'
  if (/^listen/.test(token.word) && !to) return []
  const start = verb + (to ? 2 : 1)
  return articles.has(tokens[start]?.word ?? '') ? [start, start + 1] : [start]
}

function wordSlot(tokens: readonly Token[], at: number): NamePosition | null {
  const before = tokens[at - 1]?.word ?? ''
  const two = tokens[at - 2]
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
    !of(two, '<play>') &&
    !leading.has(tokens[at]?.word ?? '')
  )
    return 'entity'
  return null
}

const asked = new Set(['is', 'was', 'does', 'did', 'has', 'where', 'are'])

/** "is X in my top 20", "what place is X", "where does X rank" */
function rankedSlot(tokens: readonly Token[]): number {
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
function datedSlot(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ word }, i) => (word === 'was' || word === 'is') && tokens[i - 1]?.word === 'when') + 1
  return at > 0 && !['the', 'my', 'it', 'that', 'there', 'i', 'last', 'first'].includes(tokens[at]?.word ?? '')
    ? at
    : -1
}

const pronouns = new Set([
  'i',
  'we',
  'you',
  'my',
  'our',
  'the',
  'it',
  'that',
  'this',
  'there',
  'they',
  'he',
  'she',
  'most',
  'all',
])
const auxiliaries = new Set(['did', 'does', 'has', 'have', 'do'])

/** "when did X get to 100 plays", "how often does X come up": who did something there is a name */
function subjectSlot(tokens: readonly Token[]): number {
  const at =
    tokens.findIndex(
      ({ word }, i) =>
        (auxiliaries.has(word) && ['when', 'often', 'times', 'days'].includes(tokens[i - 1]?.word ?? '')) ||
        (word === 'was' && tokens[i - 1]?.word === 'often'),
    ) + 1
  return at > 0 && !pronouns.has(tokens[at]?.word ?? 'the') ? at : -1
}

/** "was September played in 2022" */
function playedSlot(tokens: readonly Token[]): number {
  return /^(is|was|were|has|have)$/.test(tokens[0]?.word ?? '') &&
    !pronouns.has(tokens[1]?.word ?? 'the') &&
    tokens.slice(2, 7).some((token) => of(token, '<play>'))
    ? 1
    : -1
}

/** For each word: the slot a name beginning there would fill. */
export function namePositions(tokens: readonly Token[]): (NamePosition | null)[] {
  const positions = tokens.map(
    (_, at) => wordSlot(tokens, at) ?? (tokens[at - 1]?.word === 'the' ? wordSlot(tokens, at - 1) : null),
  )
  const ranked = rankedSlot(tokens)
  for (const at of [ranked, datedSlot(tokens), subjectSlot(tokens), playedSlot(tokens)])
    if (at >= 0 && at < positions.length) positions[at] = 'gap'
  tokens.forEach((_, verb) =>
    gapAfter(tokens, verb).forEach((at) => {
      if (at < positions.length) positions[at] = 'gap'
    }),
  )
  return positions
}
