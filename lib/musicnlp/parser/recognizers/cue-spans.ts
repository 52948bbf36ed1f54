import { phraseTries } from '../phrase-tries'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { phraseSpans, correctionCost } from './recognizer'
import { wordSet } from '../word-set'

const openers = wordSet('did do does have has had am is was are were')

/** "Did I …", "Is X …": only where the question begins. */
function yesNo(tokens: readonly Token[]): SpanOf<'cue'>[] {
  const at = tokens.findIndex(
    (token, i) => (openers.has(token.word) && opens(tokens, i)) || (i === 0 && token.word === 'any'),
  )
  return at < 0 ? [] : [{ i: at, j: at + 1, cost: 0.3, why: 'yes or no', type: 'cue', value: ['yes_no'], weak: true }]
}

/** "was I listening to Blur in 2020" asks for yes or no, where "what was I listening to" asks for the plays. */
const asksWhether = (tokens: readonly Token[], span: SpanOf<'cue'>): SpanOf<'cue'> =>
  span.value.includes('on_then') && openers.has(tokens[span.i]?.word ?? '') && opens(tokens, span.i)
    ? { ...span, value: ['yes_no', ...span.value] }
    : span

/** "advise whether I play more Queen" */
const whether = (tokens: readonly Token[]): SpanOf<'cue'>[] =>
  tokens.flatMap(({ word }, i) =>
    word === 'whether'
      ? [{ i, j: i + 1, cost: 0.3, why: 'whether', type: 'cue' as const, value: ['yes_no' as const], weak: true }]
      : [],
  )

const asking = wordSet(
  'what whats which who whos whom when how where why that songs song artists artist albums album tracks track',
  'music times hours minutes',
)

/** At the beginning, after polite words, or "…, did I" where no question word comes before. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i)
  return (
    before.every(({ word }) => openWords.has(word)) ||
    (tokens[i + 1]?.word === 'i' && !before.some(({ word }) => asking.has(word)))
  )
}

const openWords = wordSet('hey hi hello please so and ok okay muse well tell me if wonder i just but pls')

const finishing = wordSet('finish finished end ended close closed')
const stretches = wordSet('year month week day night evening summer winter spring autumn fall morning')

/** "the song I finished 2022 with": a stretch of time that a song closes, not a song heard to its end. */
const closing = (tokens: readonly Token[]): SpanOf<'cue'>[] =>
  tokens.flatMap(({ said }, i): SpanOf<'cue'>[] => {
    const next = tokens[i + 1]
    const isStretch =
      /^(19|20)\d\d$/.test(next?.said ?? '') ||
      (['the', 'my', 'off'].includes(next?.said ?? '') && stretches.has(tokens[i + 2]?.said ?? ''))
    return finishing.has(said) && isStretch && tokens.some((token) => token.said === 'with')
      ? [{ i, j: i + 1, cost: 0.2, why: 'closed', type: 'cue', value: ['closed'], weak: false }]
      : []
  })

/** The words that tell what is asked. One phrase may have several cues ("first time": `first` and `first_time`). */
export function cueSpans(tokens: readonly Token[]): SpanOf<'cue'>[] {
  const merged = new Map<string, SpanOf<'cue'>>()
  const closed = closing(tokens)
  const found = phraseSpans(phraseTries.cue, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'cue',
    type: 'cue' as const,
    value: [value],
    weak: false,
  }))
  for (const span of [
    ...yesNo(tokens),
    ...whether(tokens),
    ...closed,
    ...found
      .filter(({ i, j }) => !closed.some((one) => one.i === i && one.j === j))
      .map((one) => asksWhether(tokens, one)),
  ]) {
    const key = `${span.i}-${span.j}`
    const known = merged.get(key)
    merged.set(
      key,
      known
        ? { ...known, value: [...new Set([...known.value, ...span.value])] }
        : { ...span, weak: span.weak || isFunctionWord(tokens, span.i, span.j) },
    )
  }
  return [...merged.values()].map((span) =>
    span.weak ? { ...span, cost: 0.35 + correctionCost(tokens, span.i, span.j) } : span,
  )
}

/** Whether these words are also function words: then the cue need not be used. */
const isFunctionWord = (tokens: readonly Token[], i: number, j: number) =>
  phraseTries.functionWord.at(tokens, i).some((match) => match.j === j)
