import { buildQuestion, type Slots } from './build-question'
import { carriedChips } from './follow-up/carried-chips'
import { chipsOf } from './chips'
import { defineEvent } from './define-event'
import type { FeatureLabel } from './features/feature-label'
import { followUp } from './follow-up/follow-up'
import { withReferences } from './follow-up/references'
import { intentTraits } from '../intents/intent-traits'
import { withSharedTitle } from './follow-up/shared-title'
import { scopedAsBefore } from './follow-up/scoped-as-before'
import { interpret, noTime, type Interpretation } from './interpret'
import { matchKind, type KindMatch } from './match-kind'
import { isCoherent } from './is-coherent'
import { refuseOutside, withoutSmallTalk } from './outside-question'
import { withOtherYears } from './example-in-history'
import { historyEnd } from '../../time/history-end'
import { isOutsideHistory } from './outside-history'
import { datedPhrase } from '../phrasing/dated-phrase'
import { conventionsOf } from '@/lib/format/format-date'
import { yearsWithoutPlays } from './years-without-plays'
import { refuse } from './refusal'
import { byOtherArtists } from './shared-titles'
import { singleRange } from './shift-period'
import type { TimeSettings } from './time-filter'
import { followUpsFor } from './suggest'
import type { UnderstandInput } from './understand-input'
import { unusedWords } from './unused-words'
import { asksFor, findMissingData } from './missing-data'
import type { PreviousTurn } from '../question/conversation-context'
import type { CivilRange } from '../question/question'
import { sameQuestion } from '../question/same-question'
import { pointers } from '../parser/rules/pointers'
import { readOnce } from './read-once'
import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'
import type { Understanding } from '../question/understanding'

/**
 * The kind of question, which in a follow-up may need the name or the date of the turn before: "and the last time?" after
 * "when did I first play Drake".
 */
function matchInContext({ features }: Interpretation, context: PreviousTurn | null): KindMatch | null {
  const match = matchKind(features)
  if (!context || (match && match.unused.length === 0) || features.names.length > 0) return match
  const { intent, names, entity } = context.question
  const { answeredDays } = context
  const pointsAtAnswer = answeredDays !== undefined && features.labels.has('ref:then')
  const implied: FeatureLabel[] = [
    ...(names.length > 0 ? (['name'] as const) : []),
    ...(names.length > 0 && intentTraits[intent].isDate && !pointsAtAnswer ? (['when'] as const) : []),
    ...(intentTraits[intent].isFirstOrLast && entity !== 'none' ? (['entity'] as const) : []),
    ...(pointsAtAnswer ? (['time', ...(isOneDay(answeredDays) ? (['one_date'] as const) : [])] as const) : []),
  ]
  const named = matchKind({ ...features, labels: new Set<FeatureLabel>([...features.labels, ...implied]) })
  const isWhole = named?.unused.every((span) => span.type === 'reference' && span.value === 'then')
  return isWhole ? named : match
}

const isOneDay = ({ from, to }: CivilRange) =>
  from !== null && to !== null && Date.parse(to) - Date.parse(from) <= 86_400_000

type MatchedReading = { reading: Reading; interpretation: Interpretation; match: KindMatch | null }

/**
 * The question that a follow-up means. Its times are counted from the time of the question before. Null if it is complete
 * without one.
 */
function followUpOf(
  reading: Reading,
  context: PreviousTurn | null | undefined,
  time: Omit<TimeSettings, 'habit'>,
): ReturnType<typeof followUp> {
  if (!context) return null
  const { question, answeredDays } = context
  const range = singleRange(answeredDays ? { ...question.time, ranges: [answeredDays] } : question.time)
  const anchor = range ? { ...range, isYearSaid: !question.assumed.includes('year') } : undefined
  const outcome = interpret(reading, { ...time, anchor })
  if ('contradiction' in outcome) return null
  return followUp({ interpretation: outcome.ok, match: matchInContext(outcome.ok, context), context, settings: time })
}

function answer(reading: Reading, slots: Slots, input: UnderstandInput): Understanding {
  const question = { ...slots, chips: [...chipsOf(reading, slots), ...carriedChips(reading, slots, input)] }
  return { question, notUnderstood: [], suggestions: [...byOtherArtists(reading, slots), ...followUpsFor(question)] }
}

const timesOf = ({ question: { time, compare } }: { question: Slots }) => [
  time,
  ...(compare?.sides ?? []).flatMap((side) => side.time ?? []),
]

/** Refuses a question about a time outside the history, or about data that no file of the person has, by its words. */
function refuseIfUnknowable(reading: Reading, slots: Slots, input: UnderstandInput): Understanding {
  const missing = input.available && findMissingData(slots, input.available)
  if (missing) return refuse(reading, reading.spans.filter(asksFor(missing)), input, missing)
  const outside = timesOf({ question: slots }).find((time) =>
    isOutsideHistory(time, input.viewer, input.firstPlay ?? null, historyEnd(input)),
  )
  if (!outside) return answer(reading, slots, input)
  const said = reading.spans.filter(({ type }) => type === 'time' || type === 'event')
  return {
    ...refuse(reading, said, input, 'outside_history'),
    ...((input.context || outside.event) && { period: datedPhrase(outside, conventionsOf(input.viewer)) }),
    meant: { ...slots, chips: [] },
  }
}

function toUnderstanding({ reading, interpretation, match }: MatchedReading, input: UnderstandInput): Understanding {
  if (!match || match.unused.length > 0)
    return refuse(reading, match?.unused.length ? match.unused : contentOf(interpretation), input)
  if (input.context && asksOfAnswer(interpretation)) return refuse(reading, contentOf(interpretation), input)
  const lead = input.context ? [] : leadOfFragment(interpretation, match.questionKind.name)
  if (lead.length > 0) return refuse(reading, lead, input)
  const slots = buildQuestion(match.questionKind, interpretation)
  const left = [...unusedWords(interpretation.features, slots), ...unusedTimes(interpretation, slots)]
  if (left.length > 0) return refuse(reading, left, input)
  const pointing = asksOfBefore(interpretation, slots, input.context)
  if (pointing.length > 0) return { ...refuse(reading, pointing, input), pointsBack: true }
  return isCoherent(slots)
    ? refuseIfUnknowable(reading, slots, input)
    : refuse(
        reading,
        reading.spans.filter(({ type }) => type === 'name'),
        input,
      )
}

const saysMore = ({ type, why }: Span) => type !== 'function_word' || why === 'edit'

/** "how long did I spend on those": words for what was said before, of which the question says nothing. */
function asksOfBefore(interpretation: Interpretation, slots: Slots, context: PreviousTurn | null | undefined): Span[] {
  const pointing = pointers(interpretation.features.reading)
  if (pointing.length === 0 || !context) return pointing
  const scoped = scopedAsBefore(slots, context.question, interpretation)
  const isKept = sameQuestion({ ...scoped, chips: [] }, { ...slots, chips: [] })
  return isKept ? [] : pointing
}

const wholeByDefault = new Set(['about', 'recap', 'top', 'top_of', 'top_when', 'in_event'])

/** "and Phoebe?" where no answer came before: only a guess tells what is asked of her. */
function leadOfFragment(
  {
    features: {
      labelledSpans,
      verb,
      reading: { signs },
    },
  }: Interpretation,
  kind: string,
): Span[] {
  const isFragment = !verb && wholeByDefault.has(kind) && signs.has('fragment') && !signs.has('pair')
  const first = labelledSpans[0]?.span
  return isFragment && first && first.why !== 'inert' ? [first] : []
}

/** Two times set against each other, of which the kind of question makes nothing. */
const unusedTimes = ({ features, sides }: Interpretation, { compare, time }: Slots): Span[] =>
  sides.length >= 2 && compare === null && noTime(time) ? features.times : []

/** "which one did I skip most", "is that up on last year": about the answer before, which these words alone are not. */
const asksOfAnswer = ({
  features: {
    entities,
    names,
    reading: { signs },
  },
}: Interpretation) =>
  names.length === 0 &&
  entities.length === 0 &&
  (signs.has('which_first') || (signs.has('asks_whether') && !signs.has('asks_if_true')))

function contentOf({ features }: Interpretation): Span[] {
  const unknown = features.labelledSpans.filter(({ labels }) => labels.has('unknown'))
  const said = features.labelledSpans.filter(({ labels }) => !labels.has('function_word'))
  return (unknown.length > 0 ? unknown : said).map(({ span }) => span)
}

/**
 * Reads the words once and makes a question of the reading, or refuses it. A year without plays is offered as one with plays.
 * @param preferNames take words that could be a name for one: "1989" for the album
 */
export function understandReading(text: string, input: UnderstandInput, preferNames: boolean): ReadQuestion {
  const read = understandOnce(text, input, preferNames)
  const { refusalReason, notUnderstood } = read.understanding
  if (refusalReason !== 'outside_history') return read
  const otherYears = withOtherYears(text, notUnderstood, input).filter(
    (query) => understandOnce(query, input, preferNames).understanding.question.intent !== 'unsupported',
  )
  return otherYears.length > 0 ? { ...read, understanding: { ...read.understanding, suggestions: otherYears } } : read
}

type ReadQuestion = { reading: Reading; understanding: Understanding }

function understandOnce(text: string, input: UnderstandInput, preferNames: boolean): ReadQuestion {
  const { viewer, library, events, context } = input
  const thisYear = viewer.now.getUTCFullYear()
  const firstYear = input.firstPlay?.getUTCFullYear() ?? thisYear - 20
  const time = { viewer, events, firstYear, lastDay: historyEnd(input), playedDays: input.playedDays }
  const defined = preferNames ? null : defineEvent(text, { ...time, habit: false })
  const years = input.firstPlay ? { from: firstYear, to: thisYear } : null
  const read = withoutSmallTalk(readOnce(text, { preferNames, isTurn: !!context, names: library, events, years }))
  if (defined) return { reading: read, understanding: answer(read, defined, input) }
  const outside = refuseOutside(read, input)
  if (outside) return { reading: read, understanding: outside }
  const reading = context ? withSharedTitle(withReferences(read, context, library), context, library) : read
  const beyond = context ? yearsWithoutPlays(reading, context.question) : []
  if (beyond.length > 0) return { reading, understanding: refuse(reading, beyond, input, 'outside_history') }
  const merged = followUpOf(reading, context, time)
  if (merged === 'unclear') return { reading, understanding: refuse(reading, reading.spans.filter(saysMore), input) }
  if (merged && isCoherent(merged)) return { reading, understanding: refuseIfUnknowable(reading, merged, input) }
  const outcome = interpret(reading, time)
  const timesAndExclusions = reading.spans.filter(
    ({ type }) => type === 'time' || type === 'event' || type === 'exclude',
  )
  const unknown = reading.spans.filter(({ type }) => type === 'unknown')
  if ('contradiction' in outcome)
    return { reading, understanding: refuse(reading, unknown.length > 0 ? unknown : timesAndExclusions, input) }
  return {
    reading,
    understanding: toUnderstanding(
      { reading, interpretation: outcome.ok, match: matchInContext(outcome.ok, context ?? null) },
      input,
    ),
  }
}
