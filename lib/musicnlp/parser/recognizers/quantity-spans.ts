import { phraseTries } from '../phrase-tries'
import type { Span } from '../span'
import type { Token } from '../token'
import { classesOfWord } from '../words/synonym-classes'
import { phraseSpans, correctionCost, type Recognizer } from './recognizer'
import { wordSet } from '../word-set'

const countsBefore = wordSet(
  'top bottom best most least first last the my me give show list latest favourite favorite limit only just',
  'worst name recent want newest earliest which what',
)
const countsAfter = wordSet(
  'most best least favourite favorite favourites favorites top new results rows items only please biggest',
  'different latest worst of things entries names more instead forgotten unique',
)
/** "last 20 plays" are twenty plays in a row */
const counting = new Set(['last', 'latest', 'first', 'recent', 'previous', 'earliest'])
const changing = wordSet('make limit cut reduce change extend set raise expand increase narrow keep')
const ranks = new Set(['number', 'no', 'rank', 'place', 'position', 'spot', 'nr', 'num'])

/** "play number 20000" */
const plays = new Set(['play', 'listen', 'stream', 'spin', 'scrobble', 'song', 'track'])

const isKind = (token: Token | undefined) =>
  token !== undefined && (classesOfWord.get(token.word)?.includes('<kind>') ?? false)

function numberSpans(tokens: readonly Token[], i: number): Span[] {
  const token = tokens[i]
  if (!token || token.number === null) return []
  const value = token.number
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const at = { i, j: i + 1, cost: 0.4 }
  if (token.ordinal)
    return value >= 2 && Number.isInteger(value) ? [{ ...at, cost: 0.45, why: 'ordinal', type: 'ordinal', value }] : []
  const spans: Span[] = [{ ...at, cost: 1.2, why: 'a bare number', type: 'number', value }]
  const whole = Number.isInteger(value) && value >= 1 && value <= 1000
  const isPlay = plays.has(tokens[i - 2]?.word ?? '')
  if ((whole || (isPlay && Number.isInteger(value))) && value >= 2 && before && ranks.has(before.word))
    spans.push({ ...at, i: i - 1, why: isPlay ? 'ordinal' : 'number n', type: 'ordinal', value })
  const changes =
    (before?.word === 'it' || before?.word === 'to') && tokens.slice(0, i).some(({ word }) => changing.has(word))
  const counts =
    changes ||
    (before ? countsBefore.has(before.word) : tokens.slice(i, i + 5).some(isKind)) ||
    isKind(after) ||
    (after && countsAfter.has(after.word))
  if (whole && counts && token.word !== 'one') spans.push({ ...at, why: 'limit', type: 'limit', value })
  return spans
}

/** Stands for a number before its unit. */
const counter: Token = {
  said: '',
  word: '',
  start: 0,
  end: 0,
  owner: null,
  quote: null,
  capital: false,
  shout: false,
  number: 0,
  ordinal: false,
  gap: '',
}

const runnerUp: Recognizer = (tokens) =>
  tokens.flatMap((token, i): Span[] =>
    token.word === 'runner' && tokens[i + 1]?.word === 'up'
      ? [{ i, j: i + 2, cost: 0.5, why: 'runner-up', type: 'ordinal', value: 2 }]
      : [],
  )

/** "2021 plays": the plays of that year */
const isYear = (op: string | null, amount: number) =>
  op === null && Number.isInteger(amount) && amount >= 1950 && amount < 2050

/** "20+" carries its comparison in the sign behind it. */
const plus: Recognizer = (tokens) =>
  tokens.flatMap((token, i): Span[] => {
    if (token.number === null || !token.said.endsWith('+')) return []
    const unit = phraseTries.amount.at(tokens, i).find((match) => match.j > i + 1 && match.value.op === null)
    const j = unit?.j ?? i + 1
    return [
      {
        i,
        j,
        cost: 0.5 + correctionCost(tokens, i, j),
        why: 'n or more',
        type: 'amount',
        value: { op: '>=', value: token.number, unit: unit?.value.unit ?? null },
      },
    ]
  })

/** "10-20 times": the dash is within the word. */
const dashed: Recognizer = (tokens) =>
  tokens.flatMap(({ said }, i): Span[] => {
    const [, from, to] = (/^(\d{1,6})-(\d{1,6})$/.exec(said) ?? []).map(Number)
    const unit = phraseTries.amount
      .at([{ ...counter, number: to ?? 0 }, ...tokens.slice(i + 1, i + 5)], 0)
      .find(({ j, value }) => j > 1 && value.op === null)
    if (from === undefined || to === undefined || from >= to || !unit) return []
    const lead = tokens[i - 1]?.word === 'between' ? 1 : 0
    return [
      {
        i: i - lead,
        j: i + unit.j,
        cost: 0.5,
        why: 'from one to another',
        type: 'amount',
        value: { op: 'between', value: from, max: to, unit: unit.value.unit },
      },
    ]
  })

/** Numbers with what they count ("the past 90 days" are a time): "top 10", "at least 20 times", "100th", "1,000 hours", "20+". */
export const quantitySpans: Recognizer = (tokens) => [
  ...tokens.flatMap((_, i) => numberSpans(tokens, i)),
  ...phraseSpans(phraseTries.amount, tokens, ({ i, j, value, cost, numbers }): Span | null => {
    const [amount, max] = numbers
    if (amount !== undefined && value.op === 'between')
      return max !== undefined && amount < max
        ? { i, j, cost, why: 'amount', type: 'amount', value: { ...value, value: amount, max } }
        : null
    return amount === undefined || (tokens[i]?.word === 'past' && value.unit === 'days')
      ? null
      : {
          i,
          j,
          cost:
            cost +
            (isYear(value.op, amount) ? 1 : 0) +
            (value.op === null && counting.has(tokens[i - 1]?.word ?? '') ? 0.6 : 0),
          why: 'amount',
          type: 'amount',
          value: { ...value, value: amount },
        }
  }),
  ...phraseSpans(phraseTries.wordAmount, tokens, ({ i, j, value, cost }): Span => ({
    i,
    j,
    cost,
    why: 'amount in words',
    type: 'amount',
    value,
  })),
  ...plus(tokens),
  ...dashed(tokens),
  ...runnerUp(tokens),
]
