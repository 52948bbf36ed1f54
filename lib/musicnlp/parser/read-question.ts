import type { FindNames } from './name-match'
import { cheapestCover } from './best-cover'
import { bucketSpans } from './recognisers/bucket'
import { countrySpans } from './recognisers/country'
import { eventSpans, type NamedEvent } from './recognisers/event'
import { excludeSpans } from './recognisers/exclude'
import { filterSpans } from './recognisers/filter'
import { glueSpans } from './recognisers/function-word'
import { kindSpans } from './recognisers/entity-noun'
import { metricSpans } from './recognisers/metric'
import { nameSpans } from './recognisers/name'
import { quantitySpans } from './recognisers/quantity'
import { referenceSpans } from './recognisers/reference'
import { signSpans } from './recognisers/cue'
import { timeSpans, type TimeSpan } from './recognisers/time'
import { ellipsisSpans } from './recognisers/omitted-noun'
import { topOneSpans } from './recognisers/single-result'
import { versusSpans } from './recognisers/versus'
import { repair } from './correct-spelling'
import { nameSlots, type Slot } from './rules/name-positions'
import { opposed } from './rules/weekday-contrast'
import { pairSpans } from './rules/title-with-artist'
import { parallelSpans } from './rules/parallel-sides'
import type { Span } from './span'
import type { Token } from './token'
import { tokenise } from './tokenise'

const wordRecognisers = [
  glueSpans,
  kindSpans,
  metricSpans,
  signSpans,
  bucketSpans,
  quantitySpans,
  topOneSpans,
  filterSpans,
  countrySpans,
  excludeSpans,
  versusSpans,
]

export type Reading = { text: string; tokens: Token[]; slots: (Slot | null)[]; spans: Span[] }

/** `favourNames`: a word that could be a name is one; for a question that makes no sense otherwise. */
type Knowledge = {
  favourNames?: boolean
  names: FindNames
  events: readonly NamedEvent[]
  /** The years in which there are plays */ years: { from: number; to: number } | null
}

const TIME_IN_NAMES_PLACE = 1.6
const YEAR_WITHOUT_PLAYS = 1.5
const WORD_IN_NAMES_PLACE = 0.8
const ASKED_FOR = 2
const FAVOUR = 3
const SHOUTED = 1.5

const asks = new Set(['which', 'what', 'busiest', 'heaviest', 'biggest', 'best', 'top', 'quietest', 'slowest'])

/** "which week of 2023 …" asks for a week; it names none. */
const isAskedFor = (node: TimeSpan['value'], before: Token | undefined) =>
  node.kind === 'around' && node.of.kind === 'years' && asks.has(before?.word ?? '')

function timeCost(
  span: TimeSpan,
  tokens: readonly Token[],
  slots: readonly (Slot | null)[],
  years: Knowledge['years'],
): TimeSpan {
  const node = span.value
  const outside = years !== null && node.kind === 'years' && (node.to <= years.from || node.from > years.to)
  const slot = slots[span.i] ?? null
  const inPlace = slot === 'gap' || slot === 'by' || slot === 'kind' ? TIME_IN_NAMES_PLACE : 0
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
const mayBeFavoured = (
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
export function readQuestion(text: string, { favourNames = false, names, events, years }: Knowledge): Reading {
  const tokens = opposed(repair(tokenise(text)))
  const slots = nameSlots(tokens)
  const dated = timeSpans(text, tokens)
  const times = [...dated, ...ellipsisSpans(tokens, dated)].map((span) => timeCost(span, tokens, slots, years))
  const named = nameSpans({ tokens, slots, times, names }).map((span) =>
    favourNames && mayBeFavoured(span, tokens, times) ? { ...span, cost: Math.max(0.1, span.cost - FAVOUR) } : span,
  )
  const expected = new Set(
    named.filter(({ i, value }) => slots[i] === 'gap' && value.how === 'exact').map(({ i }) => i),
  )
  const shouted = new Set(
    named
      .filter(({ i, j, value }) => value.how === 'exact' && tokens.slice(i, j).every(({ shout }) => shout))
      .map(({ i }) => i),
  )
  const placed = new Set(
    named.filter(({ i, value }) => slots[i] !== null && slots[i] !== 'kind' && value.how === 'exact').map(({ i }) => i),
  )
  const ending = (i: number) => placed.has(i) && i === tokens.length - 1
  // "between Drake and Queen" compares, "between 6am and 7am" does not
  const opensNames = ({ i, j, type }: Span) =>
    type !== 'sign' || j !== i + 1 || tokens[i]?.word !== 'between' || named.some((name) => name.i === j)
  const words = wordRecognisers
    .flatMap((recognise) => recognise(tokens))
    .filter(opensNames)
    .map((span) =>
      (expected.has(span.i) && (span.type !== 'glue' || span.value === 'word')) || ending(span.i)
        ? { ...span, cost: span.cost + WORD_IN_NAMES_PLACE }
        : shouted.has(span.i)
          ? { ...span, cost: span.cost + SHOUTED }
          : span,
    )
  const all: Span[] = [
    ...words,
    ...referenceSpans(tokens, slots),
    ...eventSpans(tokens, events),
    ...times,
    ...named,
    ...pairSpans(tokens, named),
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
    const partsTime = connecting.get(word)
    return partsTime === undefined ? [] : [{ i, j: i + 1, partsTime }]
  })
  return { text, tokens, slots, spans: cheapestCover(tokens.length, parallelSpans(doubted, connectors)) }
}
