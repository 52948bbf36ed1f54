import type { FindNames } from './name-match'
import { cheapestCover } from './cover'
import { bucketSpans } from './recognisers/bucket'
import { countrySpans } from './recognisers/country'
import { eventSpans, type NamedEvent } from './recognisers/event'
import { excludeSpans } from './recognisers/exclude'
import { filterSpans } from './recognisers/filter'
import { glueSpans } from './recognisers/glue'
import { kindSpans } from './recognisers/kind'
import { metricSpans } from './recognisers/metric'
import { nameSpans } from './recognisers/name'
import { quantitySpans } from './recognisers/quantity'
import { referenceSpans } from './recognisers/reference'
import { signSpans } from './recognisers/sign'
import { timeSpans, type TimeSpan } from './recognisers/time'
import { versusSpans } from './recognisers/versus'
import { repair } from './repair'
import { nameSlots, type Slot } from './rules/name-slots'
import { pairSpans } from './rules/pairs'
import { parallelSpans } from './rules/parallel'
import type { Span } from './span'
import type { Token } from './token'
import { tokenise } from './tokenise'

const wordRecognisers = [glueSpans, kindSpans, metricSpans, signSpans, bucketSpans, quantitySpans, filterSpans, countrySpans, excludeSpans, versusSpans]

export type Reading = { text: string; tokens: Token[]; slots: (Slot | null)[]; spans: Span[] }

type Knowledge = { names: FindNames; events: readonly NamedEvent[]; /** The years in which there are plays */ years: { from: number; to: number } | null }

const TIME_IN_NAMES_PLACE = 1.6
const YEAR_WITHOUT_PLAYS = 1.5
const WORD_IN_NAMES_PLACE = 0.8

function timeCost(span: TimeSpan, slots: readonly (Slot | null)[], years: Knowledge['years']): TimeSpan {
  const node = span.value
  const outside = years !== null && node.kind === 'years' && (node.to <= years.from || node.from > years.to)
  const slot = slots[span.i] ?? null
  const inPlace = slot === 'gap' || slot === 'by' || slot === 'kind' ? TIME_IN_NAMES_PLACE : 0
  return { ...span, cost: span.cost + (outside ? YEAR_WITHOUT_PLAYS : 0) + inPlace }
}

const connecting = new Set(['or', 'vs', 'versus', 'v', 'and', 'against', 'than'])

/** A word that is part of a name as it stands needs no repair: "The Weeknd" is no weekend. */
const mended = (tokens: readonly Token[], sound: ReadonlySet<number>, { i, j }: Span) =>
  tokens.slice(i, j).filter(({ said, word }, at) => said !== word && sound.has(i + at)).length * 1.5

/** Words only: cuts the question, lets every recogniser propose, and takes the cheapest reading of the whole. Never throws. */
export function readQuestion(text: string, { names, events, years }: Knowledge): Reading {
  const tokens = repair(tokenise(text))
  const slots = nameSlots(tokens)
  const times = timeSpans(text, tokens).map((span) => timeCost(span, slots, years))
  const named = nameSpans({ tokens, slots, times, names })
  const expected = new Set(named.filter(({ i, value }) => slots[i] === 'gap' && value.how === 'exact').map(({ i }) => i))
  const words = wordRecognisers.flatMap((recognise) => recognise(tokens)).map((span) => (expected.has(span.i) && span.type !== 'glue' ? { ...span, cost: span.cost + WORD_IN_NAMES_PLACE } : span))
  const all: Span[] = [...words, ...referenceSpans(tokens, slots), ...eventSpans(tokens, events), ...times, ...named, ...pairSpans(tokens, named)]
  const sound = new Set(named.filter(({ value }) => value.how !== 'fuzzy').flatMap(({ i, j }) => Array.from({ length: j - i }, (_, at) => i + at)))
  const doubted = all.map((span) => (span.type === 'name' ? span : { ...span, cost: span.cost + mended(tokens, sound, span) }))
  const connectors = tokens.flatMap((token, i) => (connecting.has(token.word) ? [{ i, j: i + 1 }] : []))
  return { text, tokens, slots, spans: cheapestCover(tokens.length, parallelSpans(doubted, connectors)) }
}
