import { phraseTries } from '../phrase-tries'
import { inertAlone } from '../words/inert-words'
import { isEmptyAdverb } from '../words/empty-adverbs'
import { isOfClass } from '../rules/object-of-verb'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { phraseSpans } from './recognizer'
import { wordSet } from '../word-set'

const asking = wordSet('what whats who whos when which how remind tell')

/** "what was my top song again?": "again" adds nothing here; in "what did I hear again" it does. */
function onceMore(tokens: readonly Token[]): SpanOf<'function_word'>[] {
  const at = tokens.length - 1
  const isTag =
    tokens[at]?.word === 'again' &&
    asking.has(tokens[0]?.word ?? '') &&
    ['was', 'is', 'were', 'are', 'whats', 'whos'].some((word) => tokens[0]?.word === word || tokens[1]?.word === word)
  return isTag ? [{ i: at, j: at + 1, cost: 0.3, why: 'once more', type: 'function_word', value: 'word' }] : []
}

const determiners = wordSet('my a the his her our your their this that each every by')

/** Phrases of correctly spelled words: nothing in "no joke" is a misspelling. */
const asTyped = (token: Token): Token => ({ ...token, word: token.said })

/** "Cheers mate" addresses somebody, "my mate" is about somebody. */
const inertSpans = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  phraseSpans(phraseTries.inert, tokens.map(asTyped), ({ i, j, value, cost }) =>
    value === 'vocative' && determiners.has(tokens[i - 1]?.word ?? '')
      ? null
      : { i, j, cost, why: 'inert', type: 'function_word' as const, value: 'word' as const },
  )

const acknowledgements = wordSet(
  'right grand lovely nice great perfect cool sweet brilliant excellent wonderful fab awesome splendid',
  'amazing interesting wow fine good sound super marvellous smashing champion magic fantastic gorgeous',
  'noted understood sorted alright morning afternoon evening neat ace class deadly gotcha fair ok okay',
  'no yes',
)
const leading = wordSet('so well hey hello yo please ok okay thanks lol bro dude')
const goingOn = new Set(['and', 'now', 'but', 'so'])
/** "Wrong. LAST year.", "No, 2021." puts the question before right. */
const corrections = wordSet('no nope nah naw wrong incorrect sorry apologies oops')

/** "Grand. And in November?", "Morning! Which bands …", "lovely, and songs?": an answer to what was said before. */
const acknowledging = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  tokens.flatMap(({ said, gap }, i) => {
    const next = tokens[i + 1]
    const opens = i === 0 || /[.!?]/.test(gap) || (i === 1 && acknowledgements.has(tokens[0]?.said ?? ''))
    const puts = i === 0 && corrections.has(said) && next !== undefined && /[.!,;:-]/.test(next.gap)
    const closes =
      next !== undefined && (/[.!]/.test(next.gap) || ((i === 1 || /[,;:-]/.test(next.gap)) && goingOn.has(next.said)))
    return puts || (acknowledgements.has(said) && opens && closes)
      ? [{ i, j: i + 1, cost: 0.1, why: 'acknowledgement', type: 'function_word' as const, value: 'word' as const }]
      : []
  })

const openings = wordSet(
  'right guess suppose recall note reminder warning confession update bonus quickie next besides similarly',
  'conversely additionally firstly secondly lastly alternatively bruh',
)
const beginsQuestion = wordSet('what whats which who whos when where how did do does have am is was show list')

/** "Right, how many …", "bonus: who …": a word that only leads up to the question. */
function opening(tokens: readonly Token[]): SpanOf<'function_word'>[] {
  const [first, next] = tokens
  const isLead =
    first && next && openings.has(first.said) && (/[,:;.!-]/.test(next.gap) || beginsQuestion.has(next.said))
  return isLead ? [{ i: 0, j: 1, cost: 0.1, why: 'inert', type: 'function_word', value: 'word' }] : []
}

const drawn = /(.)\1+/g

/** "heyyy", "soooo", "plzz": an inert word with a letter drawn out. */
const drawnOut = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  tokens.flatMap(({ said }, i) => {
    const short = said.replaceAll(drawn, '$1')
    const isKnown = [short, said.replaceAll(/(.)\1{2,}/g, '$1$1')].some(
      (word) => word !== said && (inertAlone.has(word) || leading.has(word)),
    )
    return isKnown
      ? [{ i, j: i + 1, cost: 0.45, why: 'inert', type: 'function_word' as const, value: 'word' as const }]
      : []
  })

const slotLeads = new Set(['by', 'for', 'as'])
const narrowing = new Set(['only', 'just'])
const FEW = 3

/** "the same but albums", "…, but by week": no exception, the slot after it is another. */
const butInstead = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  tokens.flatMap(({ said, gap }, i) => {
    const next = tokens[i + 1]
    const isSlot =
      next !== undefined &&
      (slotLeads.has(next.said) ||
        isOfClass(next, '<kind>') ||
        ((i < FEW || gap.includes(',')) && narrowing.has(next.said)))
    return said === 'but' && i > 0 && isSlot && tokens.length > i + 1
      ? [{ i, j: i + 1, cost: 0.4, why: 'instead', type: 'function_word' as const, value: 'word' as const }]
      : []
  })

const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'day', 'night'])

/** "Good morning. How often …": a greeting, though a song may be called so. */
const greeting = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  tokens[0]?.said === 'good' && partsOfDay.has(tokens[1]?.said ?? '') && /[.,!;:-]/.test(tokens[2]?.gap ?? '')
    ? [{ i: 0, j: 2, cost: 0.1, why: 'inert', type: 'function_word', value: 'word' }]
    : []

/** "That was nice. …", "back when I lived in Boston": a whole clause that adds nothing. */
const beforeClause = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  tokens.flatMap(({ said }, i) => {
    const isPraise =
      ['was', 'is', 'thats'].includes(said) &&
      acknowledgements.has(tokens[i + 1]?.said ?? '') &&
      /[.!]/.test(tokens[i + 2]?.gap ?? '')
    const at = { cost: 0.3, why: 'clause', type: 'function_word' as const, value: 'word' as const }
    if (isPraise) return [{ ...at, i, j: i + 2 }]
    return said === 'back' && tokens[i + 1]?.said === 'when' ? [{ ...at, i, j: i + 1 }] : []
  })

const secondAsks = [
  /^(and )?(on )?(which|what) (song|track|tune|artist|band|album|one|day|date|month|year|week|time)( (was|is|were) (it|that|this)| (it|that) (was|is)| did i (play|hear) it)?$/,
  /^(and )?(when|how many|how often|how long|how much|where)( exactly)? (was|were|is|are|did|do) (it|that|they|this|there)( happen| happened| in all| in total| then)?$/,
  /^and (when|how many times|how often|for how long)$/,
]
const MIN_WORDS_BEFORE = 5

/** "What was my 5000th play, and when was that?": every answer tells that as well. */
function secondAsk(tokens: readonly Token[]): SpanOf<'function_word'>[] {
  for (let i = MIN_WORDS_BEFORE; i < tokens.length; i++) {
    const rest = tokens
      .slice(i)
      .map(({ word }) => word)
      .join(' ')
    if (/[,.;?!-]/.test(tokens[i]?.gap ?? '') || rest.startsWith('and '))
      if (secondAsks.some((asks) => asks.test(rest)))
        return [{ i, j: tokens.length, cost: 0.3, why: 'asks of the answer', type: 'function_word', value: 'word' }]
  }
  return []
}

/** "I shamelessly played": an adverb of feeling or emphasis, unless a name explains it. */
const emptyAdverbs = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  tokens.flatMap(({ said, word, quote }, i) =>
    said === word && quote === null && isEmptyAdverb(said)
      ? [{ i, j: i + 1, cost: 0.45, why: 'inert', type: 'function_word' as const, value: 'word' as const }]
      : [],
  )

const closings = wordSet('regards wishes sincerely thanks cheers best yours truly rgds')

/** "Kind regards, Denise" */
const signature = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  tokens.flatMap(({ capital, gap }, i) =>
    capital && i >= tokens.length - 2 && closings.has(tokens[i - 1]?.said ?? '') && /[,.\n]/.test(gap)
      ? [{ i, j: tokens.length, cost: 0.3, why: 'signature', type: 'function_word' as const, value: 'word' as const }]
      : [],
  )

/** An article at the end lacks its noun, or is a letter: "songs that start with A". */
export const functionWordSpans = (tokens: readonly Token[]): SpanOf<'function_word'>[] => [
  ...onceMore(tokens),
  ...inertSpans(tokens),
  ...greeting(tokens),
  ...butInstead(tokens),
  ...acknowledging(tokens),
  ...opening(tokens),
  ...drawnOut(tokens),
  ...beforeClause(tokens),
  ...secondAsk(tokens),
  ...signature(tokens),
  ...emptyAdverbs(tokens),
  ...phraseSpans(phraseTries.functionWord, tokens, ({ i, j, value, cost }) =>
    value === 'article' && j === tokens.length
      ? null
      : { i, j, cost, why: 'function_word', type: 'function_word' as const, value },
  ),
]
