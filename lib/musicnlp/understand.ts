import type { FeatureLabel } from './analyzer/features/feature-label'
import type { Viewer } from '../viewer'
import { buildQuestion, type Slots } from './analyzer/build-question'
import { chipsOf } from './analyzer/chips'
import { defineEvent } from './analyzer/define-event'
import { isRepetitive } from './analyzer/repetitive-input'
import { followUp, withReferences } from './analyzer/follow-up/follow-up'
import { inheritance } from './analyzer/follow-up/inheritance'
import { interpret, type Interpretation } from './analyzer/interpret'
import { matchKind, type KindMatch } from './analyzer/match-kind'
import { isCoherent } from './analyzer/is-coherent'
import type { NameIndex } from './analyzer/names/name-index'
import { isOutsideHistory } from './analyzer/outside-history'
import { unsupported, wordsOf } from './analyzer/refusal'
import { followUpsFor, suggestionsFor } from './analyzer/suggest'
import { unusedWords } from './analyzer/unused-words'
import { asksFor, findMissingData, type AvailableData } from './analyzer/missing-data'
import { singleRange } from './analyzer/shift-period'
import type { LifeEvent, TimeSettings } from './analyzer/time-filter'
import { offersFor, type Choice } from './offer'
import { readQuestion, type Reading } from './parser/read-question'
import type { Span } from './parser/span'
import { tokenise } from './parser/tokenise'
import type { Name, Question } from './question'

/** The turn before: its question, and the first names of its answer, for "it" and "them". */
export type Context = { question: Question; answered?: readonly Name[] }

export type UnderstandInput = {
  viewer: Viewer
  /** The asking person's own library */
  library: NameIndex
  events: readonly LifeEvent[]
  firstPlay?: Date | null
  /** What the person's files tell; everything where it is not said */
  available?: AvailableData
  context?: Context | null
}

/** Why there is no answer: the words; a time outside the history; something that no file of the person tells. */
export type RefusalReason = 'words' | 'reach' | keyof AvailableData

export type Understanding = {
  question: Question
  notUnderstood: string[]
  suggestions: string[]
  refusalReason?: RefusalReason
  /** A word that was not understood stands where a name is expected: without it the question would be another */
  missesName?: boolean
  /** Whole questions to choose from, where the words were not all understood; the likeliest first */
  choices?: Choice[]
}

/** "and the last time?": the name is in the turn before; "and the first?" after a date asks for a date. */
function matchInContext({ features }: Interpretation, context: Context | null): KindMatch | null {
  const match = matchKind(features)
  if (
    !context ||
    (match && match.unused.length === 0) ||
    features.names.length > 0 ||
    context.question.names.length === 0
  )
    return match
  const named = matchKind({
    ...features,
    labels: new Set<FeatureLabel>([
      ...features.labels,
      'name',
      ...(inheritance[context.question.intent].isDate ? (['when'] as const) : []),
    ]),
  })
  return named && named.unused.length === 0 ? named : match
}

type MatchedReading = { reading: Reading; interpretation: Interpretation; match: KindMatch | null }

/** What a turn asks if it leans on the one before: its times are then counted from that one's. Null if it stands alone. */
function leaning(
  reading: Reading,
  context: Context | null | undefined,
  time: Omit<TimeSettings, 'habit'>,
): Slots | null {
  if (!context) return null
  const { question } = context
  const range = singleRange(question.time)
  const anchor = range ? { ...range, isYearSaid: !question.assumed.includes('year') } : undefined
  const outcome = interpret(reading, { ...time, anchor })
  if ('contradiction' in outcome) return null
  return followUp({ interpretation: outcome.ok, match: matchInContext(outcome.ok, context), context })
}

function refusal(
  reading: Reading,
  spans: readonly Span[],
  setting: UnderstandInput,
  refusalReason: RefusalReason = 'words',
): Understanding {
  // "Have" and "is" alone tell nobody what was not understood: then it is the whole question.
  const words = wordsOf(
    reading,
    spans.filter(({ type, value }) => !(type === 'cue' && value.includes('yes_no'))),
  )
  const named = words.length > 0 ? words : reading.text.trim() === '' ? [] : [reading.text.trim().slice(0, 100)]
  const near = named
    .slice(0, 2)
    .filter((word) => word.length <= 40)
    .flatMap((word) => setting.library.nearest(word))
    .slice(0, 3)
    .map(({ name }) => `Did you mean ${name}?`)
  return {
    question: unsupported,
    notUnderstood: named,
    suggestions: [
      ...near,
      ...suggestionsFor(
        reading.tokens.map(({ word }) => word),
        setting,
      ),
    ].slice(0, 4),
    refusalReason: named.length > 0 && named.every(isYear) ? 'reach' : refusalReason,
    missesName: spans.some((span) => standsForName(reading, span)),
  }
}

/** "how often did I play Mitski", "plays during Japan" */
const standsForName = ({ positions, tokens }: Reading, { i, type }: Span) =>
  type === 'unknown' &&
  ((positions[i] ?? 'entity') !== 'entity' || ['during', 'throughout'].includes(tokens[i - 1]?.word ?? ''))

/** A year that is left over lies outside the history: within it, it would have been read as a time. */
const isYear = (word: string) => /^(19|20)\d\d$/.test(word)

function answer(reading: Reading, slots: Slots): Understanding {
  const question = { ...slots, chips: chipsOf(reading, slots) }
  return { question, notUnderstood: [], suggestions: followUpsFor(question) }
}

const timesOf = ({ question: { time, compare } }: { question: Slots }) => [
  time,
  ...(compare?.sides ?? []).flatMap((side) => side.time ?? []),
]

/** A time of which nothing can be known is named, not answered with nothing; so is what no file told. */
function refuseIfUnknowable(reading: Reading, slots: Slots, setting: UnderstandInput): Understanding {
  const lacking = setting.available && findMissingData(slots, setting.available)
  if (lacking) return refusal(reading, reading.spans.filter(asksFor(lacking)), setting, lacking)
  const beyond = timesOf({ question: slots }).some((time) =>
    isOutsideHistory(time, setting.viewer, setting.firstPlay ?? null),
  )
  return beyond
    ? refusal(
        reading,
        reading.spans.filter(({ type }) => type === 'time' || type === 'event'),
        setting,
        'reach',
      )
    : answer(reading, slots)
}

function toUnderstanding({ reading, interpretation, match }: MatchedReading, setting: UnderstandInput): Understanding {
  if (!match || match.unused.length > 0)
    return refusal(reading, match?.unused.length ? match.unused : contentOf(interpretation), setting)
  const slots = buildQuestion(match.questionKind, interpretation)
  const left = unusedWords(interpretation.features, slots)
  if (left.length > 0) return refusal(reading, left, setting)
  return isCoherent(slots)
    ? refuseIfUnknowable(reading, slots, setting)
    : refusal(
        reading,
        reading.spans.filter(({ type }) => type === 'name'),
        setting,
      )
}

function contentOf({ features }: Interpretation): Span[] {
  const unknown = features.labelledSpans.filter(({ labels }) => labels.has('unknown'))
  const said = features.labelledSpans.filter(({ labels }) => !labels.has('function_word'))
  return (unknown.length > 0 ? unknown : said).map(({ span }) => span)
}

/** One reading, with all that depends on it. */
function readOnce(
  text: string,
  setting: UnderstandInput,
  preferNames: boolean,
): { reading: Reading; understanding: Understanding } {
  const { viewer, library, events, context } = setting
  const thisYear = viewer.now.getUTCFullYear()
  const firstYear = setting.firstPlay?.getUTCFullYear() ?? thisYear - 20
  const time = { viewer, events, firstYear }
  const defined = preferNames ? null : defineEvent(text, { ...time, habit: false })
  const years = setting.firstPlay ? { from: firstYear, to: thisYear } : null
  const read = readQuestion(text, { preferNames, names: library, events, years })
  if (defined) return { reading: read, understanding: answer(read, defined) }
  const reading = context ? withReferences(read, context, library) : read
  const merged = leaning(reading, context, time)
  if (merged) return { reading, understanding: refuseIfUnknowable(reading, merged, setting) }
  const outcome = interpret(reading, time)
  const doubted = reading.spans.filter(({ type }) => type === 'time' || type === 'event' || type === 'exclude')
  const unknown = reading.spans.filter(({ type }) => type === 'unknown')
  if ('contradiction' in outcome)
    return { reading, understanding: refusal(reading, unknown.length > 0 ? unknown : doubted, setting) }
  return {
    reading,
    understanding: toUnderstanding(
      { reading, interpretation: outcome.ok, match: matchInContext(outcome.ok, context ?? null) },
      setting,
    ),
  }
}

/** Words beyond which no second reading is worth its time. */
const MAX_WORDS_READ_TWICE = 30

const refused = ({ question }: Understanding) => question.intent === 'unsupported'

/** A name more than before, made of whole things: "30" is no part of "30 February", whether that is a date or not. */
function findsAnotherName(before: Reading, after: Reading): boolean {
  const added = after.spans.filter(
    (span) =>
      span.type === 'name' && !before.spans.some(({ type, i, j }) => type === 'name' && i === span.i && j === span.j),
  )
  const isDay = added.some((span) =>
    after.spans.some(
      (other) =>
        other.type === 'time' && (other.i === span.j || other.j === span.i) && after.tokens[span.i]?.number !== null,
    ),
  )
  return (
    added.length > 0 &&
    !isDay &&
    added.every((span) => before.spans.some(({ i }) => i === span.i) && before.spans.some(({ j }) => j === span.j))
  )
}

/** "plays for Wednesday on Wednesday", "Today plays this week": two times that do not go together, of which one may be a name. */
function hasConflictingTimes({ spans, tokens }: Reading): boolean {
  const times = spans.filter((span) => span.type === 'time')
  const words = times.map(({ i, j }) =>
    tokens
      .slice(i, j)
      .map(({ word }) => word)
      .join(' '),
  )
  const joined = spans.some(({ type, value }) => type === 'versus' || value === 'and')
  return (
    new Set(words).size < words.length ||
    (!joined && times.length > 1 && times.some(({ value }) => value.kind === 'day'))
  )
}

/**
 * From words to a typed question, or to the words that were not understood. Pure and synchronous; never throws.
 * All that it knows of the person is handed in: clock and zone, library, events, the turn before.
 * What makes no sense is read once more, as if it held another name: "1989 top tracks", "Winter plays in winter 2022".
 */
export function understand(text: string, setting: UnderstandInput): Understanding {
  const understanding = understandWhole(text, setting)
  if (!refused(understanding) || understanding.refusalReason !== 'words') return understanding
  const choices = offersFor(text, understanding, setting, understandWhole)
  return choices.length > 0 ? { ...understanding, choices } : understanding
}

function understandWhole(text: string, setting: UnderstandInput): Understanding {
  const tokens = tokenise(text)
  if (isRepetitive(tokens)) return refusal({ text, tokens, positions: [], spans: [] }, [], setting)
  const first = readOnce(text, setting, false)
  if (
    (!refused(first.understanding) && !hasConflictingTimes(first.reading)) ||
    first.reading.tokens.length > MAX_WORDS_READ_TWICE ||
    first.reading.spans.some(({ type }) => type === 'unknown')
  )
    return first.understanding
  const second = readOnce(text, setting, true)
  return !refused(second.understanding) && findsAnotherName(first.reading, second.reading)
    ? second.understanding
    : first.understanding
}
