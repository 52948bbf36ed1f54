import type { FindNames } from './name-match'
import { bestCover } from './best-cover'
import { bucketSpans } from './recognizers/bucket-spans'
import { countrySpans } from './recognizers/country-spans'
import { editSpans } from './recognizers/edit-spans'
import { eventSpans, type NamedEvent } from './recognizers/event-spans'
import { excludeSpans } from './recognizers/exclude-spans'
import { filterSpans } from './recognizers/filter-spans'
import { functionWordSpans } from './recognizers/function-word-spans'
import { entityNounSpans } from './recognizers/entity-noun-spans'
import { metricSpans } from './recognizers/metric-spans'
import { nameSpans } from './recognizers/name-spans'
import { periodShiftSpans } from './recognizers/period-shift-spans'
import { quantitySpans } from './recognizers/quantity-spans'
import { referenceSpans } from './recognizers/reference-spans'
import { cueSpans } from './recognizers/cue-spans'
import { timeSpans, type TimeSpan } from './recognizers/time-spans'
import { omittedNounSpans } from './recognizers/omitted-noun-spans'
import { silenceSpans } from './recognizers/silence-spans'
import { singleResultSpans } from './recognizers/single-result-spans'
import { outsideSpans } from './recognizers/outside-spans'
import { versusSpans } from './recognizers/versus-spans'
import { correctSpelling } from './correct-spelling'
import { findSigns } from './find-signs'
import { namePositions } from './rules/name-positions'
import type { NamePosition } from './rules/position-after-words'
import { contrastWeekdays } from './rules/weekday-contrast'
import { namesWithType } from './rules/name-with-type'
import { titleWithArtistSpans } from './rules/title-with-artist'
import { withOwnPronouns } from './rules/own-pronouns'
import { withoutChatter } from './rules/chatter'
import { withReplacedSlots } from './rules/replaced-slots'
import { worksOfArtists } from './rules/work-of-artist'
import { withSplitVerbs } from './rules/split-verbs'
import { withParallelSides } from './rules/parallel-sides'
import type { Span } from './span'
import type { Token } from './token'
import { tokenize } from './tokenize'
import { wordSet } from './word-set'
import type { Sign } from './words/signs'

const wordRecognizers = [
  functionWordSpans,
  entityNounSpans,
  metricSpans,
  cueSpans,
  bucketSpans,
  quantitySpans,
  singleResultSpans,
  filterSpans,
  countrySpans,
  excludeSpans,
  versusSpans,
  outsideSpans,
  periodShiftSpans,
]

export type Reading = {
  text: string
  tokens: Token[]
  positions: (NamePosition | null)[]
  spans: Span[]
  signs: ReadonlySet<Sign>
}

/** `preferNames`: read a word that could be a name as one, where the question makes no sense otherwise. */
type KnownNames = {
  preferNames?: boolean
  /** Whether it comes after another question, which it may edit */
  isTurn?: boolean
  names: FindNames
  events: readonly NamedEvent[]
  /** The years in which there are plays */ years: { from: number; to: number } | null
}

const TIME_IN_NAMES_PLACE = 1.6
const YEAR_WITHOUT_PLAYS = 1.5
const WORD_IN_NAMES_PLACE = 0.8
const ASKED_FOR = 2
const PREFERRED_NAME = 3
const SHOUTED = 1.5

const asks = wordSet('which what busiest heaviest biggest best top quietest slowest')

/** "which week of 2023 …" asks for a week and does not name one. */
const isAskedFor = (node: TimeSpan['value'], before: Token | undefined) =>
  node.kind === 'around' && node.of.kind === 'years' && asks.has(before?.word ?? '')

function timeCost(
  span: TimeSpan,
  tokens: readonly Token[],
  positions: readonly (NamePosition | null)[],
  years: KnownNames['years'],
): TimeSpan {
  const node = span.value
  const outside = years !== null && node.kind === 'years' && (node.to <= years.from || node.from > years.to)
  const position = positions[span.i] ?? null
  const inPlace = position === 'gap' || position === 'by' || position === 'entity' ? TIME_IN_NAMES_PLACE : 0
  return {
    ...span,
    cost:
      span.cost + (outside ? YEAR_WITHOUT_PLAYS : 0) + inPlace + (isAskedFor(node, tokens[span.i - 1]) ? ASKED_FOR : 0),
  }
}

/**
 * What a time costs more opposite a name: "or" joins two of a type, "Drake and 2021" may not, "more Drake than last
 * year" never does.
 */
const connecting = new Map([
  ['or', 1.6],
  ['vs', 1.6],
  ['versus', 1.6],
  ['v', 1.6],
  ['against', 1.6],
  ['and', 0.8],
  ['than', 0],
])

/** Corrected words that are part of a name as they were typed cost more: "The Weeknd" is not a weekend. */
const correctionPenalty = (tokens: readonly Token[], exactNameWords: ReadonlySet<number>, { i, j }: Span) =>
  tokens.slice(i, j).filter(({ said, word }, at) => said !== word && exactNameWords.has(i + at)).length * 1.5

/** "1901", "Winter", "One More Time" in a second reading; never a single question word such as "Who". */
const mayBePreferred = (
  { i, j, value }: Span & { type: 'name' },
  tokens: readonly Token[],
  times: readonly TimeSpan[],
) =>
  value.how === 'exact' &&
  (j - i > 1 ||
    (tokens[i]?.number ?? null) !== null ||
    tokens[i]?.capital === true ||
    times.some((time) => time.i === i && time.j === j))

const likers = new Set(['i', 'id', 'you', 'we', 'would', 'really', 'to'])

/** "songs like Radiohead" asks for similar artists; "do I like Radiohead" does not. */
const isLikening = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word === 'like' && !likers.has(tokens[at - 1]?.word ?? '')

/**
 * Splits the question into words, collects what every recognizer proposes and takes the cheapest reading of the whole.
 * Never throws.
 */
export function readQuestion(
  text: string,
  { preferNames = false, isTurn = false, names, events, years }: KnownNames,
): Reading {
  const tokens = contrastWeekdays(withSplitVerbs(correctSpelling(tokenize(text))))
  const positions = namePositions(tokens)
  const dated = timeSpans(text, tokens)
  const times = [...dated, ...omittedNounSpans(tokens, dated)].map((span) => timeCost(span, tokens, positions, years))
  const named = nameSpans({ tokens, positions, times, names }).map((span) =>
    preferNames && mayBePreferred(span, tokens, times)
      ? { ...span, cost: Math.max(0.1, span.cost - PREFERRED_NAME) }
      : span,
  )
  const expected = new Set(
    named.filter(({ i, value }) => positions[i] === 'gap' && value.how === 'exact').map(({ i }) => i),
  )
  const shouted = new Set(
    named
      .filter(({ i, j, value }) => value.how === 'exact' && tokens.slice(i, j).every(({ shout }) => shout))
      .map(({ i }) => i),
  )
  // "I have listened Sorry, the one of Justin Bieber"
  const capitalized = new Set(
    named
      .filter(({ i, j, value }) => value.how === 'exact' && tokens.slice(i, j).every(({ capital }) => capital))
      .map(({ i, j }) => `${i} ${j}`),
  )
  const placed = new Set(
    named
      .filter(({ i, value }) => positions[i] !== null && positions[i] !== 'entity' && value.how === 'exact')
      .map(({ i }) => i),
  )
  const ending = (i: number) => placed.has(i) && i === tokens.length - 1
  // "between Drake and Queen" compares, "between 6am and 7am" does not
  const opensNames = ({ i, j, type }: Span) =>
    type !== 'cue' || j !== i + 1 || tokens[i]?.word !== 'between' || named.some((name) => name.i === j)
  const words = wordRecognizers
    .flatMap((recognize) => recognize(tokens))
    .filter(opensNames)
    .map((span) =>
      (expected.has(span.i) && (span.type !== 'function_word' || span.value === 'word')) || ending(span.i)
        ? { ...span, cost: span.cost + WORD_IN_NAMES_PLACE }
        : shouted.has(span.i) || (span.type === 'function_word' && capitalized.has(`${span.i} ${span.j}`))
          ? { ...span, cost: span.cost + SHOUTED }
          : span,
    )
  const all: Span[] = [
    ...words,
    ...referenceSpans(tokens, positions),
    ...editSpans(tokens, isTurn),
    ...silenceSpans(tokens),
    ...eventSpans(tokens, events),
    ...times,
    ...named,
    ...titleWithArtistSpans(tokens, named, positions),
    ...namesWithType(tokens, named),
    ...worksOfArtists(tokens, named, names),
  ]
  const exactNameWords = new Set(
    named
      .filter(({ value }) => value.how !== 'fuzzy')
      .flatMap(({ i, j }) => Array.from({ length: j - i }, (_, at) => i + at)),
  )
  const likened = new Set(named.filter(({ i }) => isLikening(tokens, i - 1)).map(({ i }) => i - 1))
  const weighed = all
    .filter(({ type, i, j }) => type === 'name' || j > i + 1 || !likened.has(i))
    .map((span) =>
      span.type === 'name' ? span : { ...span, cost: span.cost + correctionPenalty(tokens, exactNameWords, span) },
    )
  const connectors = tokens.flatMap(({ word }, i) => {
    const timePenalty = connecting.get(word)
    return timePenalty === undefined ? [] : [{ i, j: i + 1, timePenalty }]
  })
  const cover = bestCover(tokens.length, withParallelSides(weighed, connectors))
  const own = withReplacedSlots(withOwnPronouns(cover, tokens))
  const spans = isTurn ? withoutChatter(own, tokens) : own
  return { text, tokens, positions, spans, signs: findSigns(tokens, spans) }
}
