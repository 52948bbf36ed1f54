import type { FindNames } from './name-match'
import { bestCover } from './best-cover'
import { bucketSpans } from './recognisers/bucket'
import { countrySpans } from './recognisers/country'
import { eventSpans, type NamedEvent } from './recognisers/event'
import { excludeSpans } from './recognisers/exclude'
import { filterSpans } from './recognisers/filter'
import { functionWordSpans } from './recognisers/function-word'
import { entityNounSpans } from './recognisers/entity-noun'
import { metricSpans } from './recognisers/metric'
import { nameSpans } from './recognisers/name'
import { quantitySpans } from './recognisers/quantity'
import { periodShiftSpans } from './recognisers/period-shift'
import { referenceSpans } from './recognisers/reference'
import { cueSpans } from './recognisers/cue'
import { timeSpans, type TimeSpan } from './recognisers/time'
import { omittedNounSpans } from './recognisers/omitted-noun'
import { singleResultSpans } from './recognisers/single-result'
import { versusSpans } from './recognisers/versus'
import { correctSpelling } from './correct-spelling'
import { namePositions, type NamePosition } from './rules/name-positions'
import { contrastWeekdays } from './rules/weekday-contrast'
import { titleWithArtistSpans } from './rules/title-with-artist'
import { withSplitVerbs } from './rules/split-verbs'
import { withParallelSides } from './rules/parallel-sides'
import type { Span } from './span'
import type { Token } from './token'
import { tokenise } from './tokenise'

const wordRecognisers = [
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
  periodShiftSpans,
]

export type Reading = { text: string; tokens: Token[]; positions: (NamePosition | null)[]; spans: Span[] }

/** `favourNames`: a word that could be a name is one; for a question that makes no sense otherwise. */
type KnownNames = {
  preferNames?: boolean
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

const asks = new Set(['which', 'what', 'busiest', 'heaviest', 'biggest', 'best', 'top', 'quietest', 'slowest'])

/** "which week of 2023 …" asks for a week; it names none. */
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

/** "Drake and 2021" may add a time, "more Drake than last year" sets one against another that is not said. */
const connecting = new Map([
  ['or', 1.6],
  ['vs', 1.6],
  ['versus', 1.6],
  ['v', 1.6],
  ['against', 1.6],
  ['and', 0.8],
  ['than', 0],
])

/** A word that is part of a name as it stands needs no repair: "The Weeknd" is no weekend. */
const mended = (tokens: readonly Token[], sound: ReadonlySet<number>, { i, j }: Span) =>
  tokens.slice(i, j).filter(({ said, word }, at) => said !== word && sound.has(i + at)).length * 1.5

/** "1901", "Winter", "One More Time" where nothing else makes sense; never a lone word of questions such as "Who". */
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

/** "songs like Radiohead" asks for others; "do I like Radiohead" does not. */
const isLikening = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word === 'like' && !likers.has(tokens[at - 1]?.word ?? '')

/** Words only: cuts the question, lets every recogniser propose, and takes the cheapest reading of the whole. Never throws. */
export function readQuestion(text: string, { preferNames = false, names, events, years }: KnownNames): Reading {
  const tokens = contrastWeekdays(withSplitVerbs(correctSpelling(tokenise(text))))
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
  const placed = new Set(
    named
      .filter(({ i, value }) => positions[i] !== null && positions[i] !== 'entity' && value.how === 'exact')
      .map(({ i }) => i),
  )
  const ending = (i: number) => placed.has(i) && i === tokens.length - 1
  // "between Drake and Queen" compares, "between 6am and 7am" does not
  const opensNames = ({ i, j, type }: Span) =>
    type !== 'cue' || j !== i + 1 || tokens[i]?.word !== 'between' || named.some((name) => name.i === j)
  const words = wordRecognisers
    .flatMap((recognise) => recognise(tokens))
    .filter(opensNames)
    .map((span) =>
      (expected.has(span.i) && (span.type !== 'function_word' || span.value === 'word')) || ending(span.i)
        ? { ...span, cost: span.cost + WORD_IN_NAMES_PLACE }
        : shouted.has(span.i)
          ? { ...span, cost: span.cost + SHOUTED }
          : span,
    )
  const all: Span[] = [
    ...words,
    ...referenceSpans(tokens, positions),
    ...eventSpans(tokens, events),
    ...times,
    ...named,
    ...titleWithArtistSpans(tokens, named),
  ]
  const sound = new Set(
    named
      .filter(({ value }) => value.how !== 'fuzzy')
      .flatMap(({ i, j }) => Array.from({ length: j - i }, (_, at) => i + at)),
  )
  const likened = new Set(named.filter(({ i }) => isLikening(tokens, i - 1)).map(({ i }) => i - 1))
  const doubted = all
    .filter(({ type, i, j }) => type === 'name' || j > i + 1 || !likened.has(i))
    .map((span) => (span.type === 'name' ? span : { ...span, cost: span.cost + mended(tokens, sound, span) }))
  const connectors = tokens.flatMap(({ word }, i) => {
    const timePenalty = connecting.get(word)
    return timePenalty === undefined ? [] : [{ i, j: i + 1, timePenalty }]
  })
  return { text, tokens, positions, spans: bestCover(tokens.length, withParallelSides(doubted, connectors)) }
}
