import { conventionsOf, type DateConventions } from '@/lib/format/format-date'
import { hasAny } from '../features/feature-label'
import type { SpanOf } from '../../parser/span'
import { intentTraits } from '../../intents/intent-traits'
import type { Name, Question, TimeFilter } from '../../question/question'
import { buildQuestion, type Slots } from '../build-question'
import type { Features, LabelledSpan } from '../features/features'
import { aboutTheAnswer } from './about-the-answer'
import { fillsSlot } from './fills-slot'
import { noTime, type Interpretation } from '../interpret'
import { inSaidYear } from './in-said-year'
import type { KindMatch } from '../match-kind'
import { sameQuestion } from '../../question/same-question'
import { singleRange } from '../shift-period'
import type { TimeSettings } from '../time-filter'
import { isBefore } from '../time/civil-range'
import { formatRange } from '../time/format-range'
import { allTime } from '../time/resolve-time'
import { mergeSlots } from './merge-slots'
import { saysAllTime } from './merge-time'
import { narrowedThose, newOfThose, switched } from './of-those'
import { ofTheTwo } from './of-the-two'
import type { PreviousTurn } from '../../question/conversation-context'

const content = ({ labelledSpans }: Features) => labelledSpans.filter(({ labels }) => !labels.has('function_word'))

/** Whether every word fills a slot ("and albums in 2021?"), so that none makes a question of its own. */
const onlySlots = (features: Features, before: Question) =>
  content(features).every(
    (span) => fillsSlot(span, features) || (intentTraits[before.intent].isFigure && asksNumber(span, features)),
  )

/** "and for The Killers, how many?": the same figure */
const asksNumber = ({ labels }: LabelledSpan, { entities, verb }: Features) =>
  labels.has('how_many') && entities.length === 0 && !verb

/** "top artists", "what was I obsessed with in summer": complete questions, whatever came before. */
const ranksAnew = (features: Features) =>
  content(features).some(({ labels }) => hasAny(labels, 'most', 'least')) &&
  (features.entities.length > 0 ||
    (hasAny(features.labels, 'what', 'who') && features.reading.tokens.some(({ word }) => word === 'i')))

/** "is that more than usual"; "is that up on last year" says nothing that is understood. */
const asksWhether = ({ reading: { signs, spans }, labels }: Features) =>
  signs.has('asks_whether') &&
  !spans.some(({ why }) => edits.has(why)) &&
  !hasAny(labels, 'more', 'less', 'versus', 'compare', 'trend', 'trend_down', 'when')

const pointsBack = (features: Features) => !asksWhether(features) && pointsBackAtAll(features)

const edits = new Set(['edit', 'swap', 'rather than', 'any filter', 'any name'])
/** "Something else now, …" */
const asksAnew = ({ reading: { spans } }: Features) => spans.some(({ why }) => why === 'anew')

const pointsBackAtAll = ({ labels, reading: { signs, spans } }: Features) =>
  hasAny(labels, 'ref:reversed', 'ref:further') ||
  signs.has('lead') ||
  signs.has('leans') ||
  spans.some(({ why }) => edits.has(why))

const hasEdit = ({ reading: { spans } }: Features) => spans.some(({ why }) => edits.has(why))

const values: readonly (keyof Features)[] = [
  'names',
  'times',
  'events',
  'entities',
  'metrics',
  'filters',
  'buckets',
  'amounts',
]

/** Whether a turn says something that a slot can hold, even if it is what the slot holds already: "and in 2022?" */
const namesValue = (features: Features) =>
  features.limit !== null ||
  features.ordinal !== null ||
  values.some((name) => Array.isArray(features[name]) && features[name].length > 0)

/** "how many hours?", "how often in 2023": too short to be about all of the music. */
const isFragment = (features: Features, { intent }: Slots, before: Question) =>
  (intentTraits[intent].isFigure ||
    (intent === before.intent && features.reading.tokens.length <= 3) ||
    // "which track the most?"
    (intent === 'ranking' && hasAny(features.labels, 'what', 'who')) ||
    intentTraits[intent].leansOn?.includes(before.intent) === true) &&
  !features.verb &&
  features.reading.tokens.length <= 6 &&
  !features.reading.signs.has('mine') &&
  (features.times.length === 0 || features.reading.signs.has('how_often'))

/** "top album of his": about him in the time that was asked about; "when did I first hear him" is about all of it. */
const refersAlone = ({ reading: { spans, signs }, verb }: Features) =>
  !verb && !signs.has('mine') && spans.some(({ type, why }) => type === 'name' && why === 'reference')

/**
 * "who is rising" and then "and falling?", "first song I heard" and then "and last?": lists the same type as before.
 */
function listedAsBefore(features: Features, { intent }: Slots, before: Question): Partial<Slots> {
  const { itemKind: kind } = intentTraits[intent]
  const isSame = intent === before.intent || (kind !== undefined && intentTraits[before.intent].isFirstOrLast)
  if (
    !isSame ||
    before.entity === 'none' ||
    features.entities.length > 0 ||
    hasAny(features.labels, 'when', 'first_time', 'last_time')
  )
    return {}
  return { entity: before.entity, limit: features.limit ?? before.limit, ...(kind ? { kind } : {}) }
}

/** "which of those have I played most" after what was discovered; null where the list before cannot be narrowed. */
function amongThose(features: Features, slots: Slots, before: Question): Slots | null {
  if (intentTraits[before.intent].isFigure && intentTraits[slots.intent].isOfOneThing && slots.names.length === 0)
    return { ...slots, names: before.names, time: before.time, filters: { ...before.filters, ...slots.filters } }
  const found = before.intent === 'discoveries' || before.intent === 'discovery_count'
  const ranks = slots.intent === 'discoveries' || (slots.intent === 'ranking' && slots.order === 'desc')
  if (!found || !ranks || before.entity === 'none' || features.names.length > 0 || !noTime(slots.time)) return null
  const { chips: _, ...kept } = before
  const metric = slots.metric === 'time' ? 'time' : 'plays'
  return { ...kept, intent: 'discoveries', kind: 'best_find', metric, order: 'desc', limit: features.limit ?? 10 }
}

/** "top 20 of both 2020 and 2021" and then "the ones only in 2020": in that one and not in the others. */
function onlyInOne({ interpretation: { time }, match, context: { question } }: Turn): Slots | null {
  if (question.intent !== 'overlap' || match?.questionKind.intent !== 'difference' || match.unused.length > 0)
    return null
  const sides = question.compare?.sides ?? []
  const said = sides.filter((side) => JSON.stringify(side.time?.ranges) === JSON.stringify(time.filter.ranges))
  if (said.length !== 1) return null
  const { chips: _, ...kept } = question
  const others = sides.filter((side) => !said.includes(side))
  return { ...kept, intent: 'difference', kind: match.questionKind.name, compare: { sides: [...said, ...others] } }
}

/** "how many plays was that", "what share is that": the figure of what was answered, in the scope that it was asked in. */
const asksOfThat = ({ verb, reading: { spans, tokens } }: Features) =>
  !verb &&
  spans.some(
    ({ i, j, why }) =>
      why === 'reference' &&
      j === tokens.length &&
      /^(that|it|this)$/.test(tokens[j - 1]?.word ?? '') &&
      /^(is|was)$/.test(tokens[i === j - 1 ? i - 1 : i]?.word ?? ''),
  )

/** "what did I play most then" after a record: on the days that it told, not "well then" */
const endsInThen = ({ verb, reading: { tokens } }: Features, { intent }: Question) =>
  verb && tokens.at(-1)?.word === 'then' && intentTraits[intent].saysWhen === true && !intentTraits[intent].isDate

/** A question that takes its names or its time from the one before: "and the last time?", "how many hours?" */
function completed({ interpretation, match, context }: Turn): Slots | null {
  const { features, viewer } = interpretation
  if (!match) return null
  const before = context.question
  const slots = buildQuestion(match.questionKind, interpretation)
  const told = toldTime(context, conventionsOf(viewer))
  const { saysWhen, isDate } = intentTraits[before.intent]
  const ofThat = asksOfThat(features) && intentTraits[slots.intent].isFigure === true && !isDate
  const days = ofThat && saysWhen ? told : null
  if (match.unused.some((span) => span.type !== 'reference' || (span.value === 'it' && !days))) return null
  const nameless = features.names.length === 0 && intentTraits[slots.intent].inheritsName
  const back =
    pointsBack(features) ||
    ofThat ||
    features.times.some(countsFromBefore) ||
    (nameless && isFragment(features, slots, before)) ||
    (slots.limit !== null && refersAlone(features))
  const then = features.labels.has('ref:then') || (told !== null && endsInThen(features, before))
  const among = features.labels.has('ref:among')
  if (among) return amongThose(features, slots, before)
  if (!back && !then) return null
  const names = nameless && back ? before.names.filter((name) => canHold(name, slots)) : slots.names
  const inherited = sinceThen(features)
    ? timeSince(told ?? before.time, conventionsOf(viewer))
    : then
      ? (told ?? before.time)
      : (days ?? before.time)
  if (!inherited) return null
  const time: TimeFilter =
    noTime(slots.time) && slots.compare === null && (then || keepsTime(slots, before)) ? inherited : slots.time
  const listed = listedAsBefore(features, slots, before)
  const metric =
    slots.assumed.includes('metric') &&
    intentTraits[before.intent].isFigure &&
    !before.assumed.includes('metric') &&
    !(slots.intent === 'share' && before.metric !== 'time')
      ? before.metric
      : slots.metric
  // A number of different things is one of the things counted before.
  const isOpen = slots.assumed.includes('entity') || (metric === 'distinct' && slots.entity === 'none')
  const entity = isOpen && before.entity !== 'none' ? before.entity : slots.entity
  const bucket =
    (before.intent === slots.intent || intentTraits[slots.intent].leansOn?.includes(before.intent)) &&
    slots.assumed.includes('bucket') &&
    before.bucket !== null
      ? before.bucket
      : slots.bucket
  const isOpenList =
    slots.limit !== null && slots.assumed.includes('limit') && before.entity !== 'none' && slots.intent !== 'plays_at'
  const limit = isOpenList ? (before.limit ?? slots.limit) : slots.limit
  const filters = { ...before.filters, ...slots.filters }
  return { ...slots, entity, metric, bucket, limit, names, time, ...listed, filters }
}

const holders = { track: ['artist', 'album'], album: ['artist'], artist: [] as string[] }

/** "Kanye in Japan" and then "which artist the most there": no artist is by him. */
const canHold = ({ type }: Name, { intent, entity }: Slots) =>
  entity === 'none' || !intentTraits[intent].listsOwnWork || holders[entity].includes(type)

/** "how many hours that year", "the following summer" */
const countsFromBefore = ({ value }: SpanOf<'time'>) =>
  value.kind === 'beside' || (value.kind === 'yearly' && value.pick.way === 'beside')

const sinceThen = ({ reading: { signs } }: Features) => signs.has('since_then') || signs.has('ends_since')

/** "plays of Drake in 2020" and then "how many since then?": what came after; null where the time before has no end. */
function timeSince(time: TimeFilter, by: DateConventions): TimeFilter | null {
  if (noTime(time)) return time
  const range = singleRange(time)
  if (!range) return null
  // A single day is where it begins; a longer time is over first.
  const from = isBefore(range.from.add({ days: 1 }), range.to) ? range.to : range.from
  return { ...allTime, ranges: [{ from: from.toString(), to: null }], label: formatRange({ from, to: null }, by) }
}

/** "which month was my biggest" and then "what did I play most then": the days that the answer told. */
function toldTime({ answeredDays }: PreviousTurn, by: DateConventions): TimeFilter | null {
  const range = answeredDays && singleRange({ ranges: [answeredDays] })
  return range ? { ...allTime, ranges: [answeredDays], label: formatRange(range, by) } : null
}

/** "hours of Mitski in 2022" and then "and when did I first hear her?": ever, not in 2022. */
function keepsTime({ intent }: Slots, before: Question): boolean {
  const { inheritsTime } = intentTraits[intent]
  return inheritsTime === 'always' || (inheritsTime !== undefined && intentTraits[before.intent].isFirstOrLast === true)
}

/** "how does 2020 compare with 2021": names both sides itself, whatever came before. "2020 vs 2021" leans on it. */
const comparesAlone = ({ features, sides }: Interpretation, match: KindMatch | null) =>
  match?.questionKind.intent === 'compare' &&
  match.unused.length === 0 &&
  features.labels.has('compare') &&
  (sides.length >= 2 || features.names.length >= 2) &&
  features.reading.spans.every(({ type, why }) => type !== 'reference' && why !== 'reference') &&
  !pointsBack(features)

type Turn = {
  interpretation: Interpretation
  match: KindMatch | null
  context: PreviousTurn
  settings: Omit<TimeSettings, 'habit'>
}

/** What a turn was that changes nothing in the question before, or only what that has no place for. */
type Unclear = 'unclear'

/**
 * The question that a follow-up means in its context; null if it is complete without one, `unclear` if it is an edit that
 * does not fit.
 */
export function followUp(turn: Turn): Slots | Unclear | null {
  const slots = followUpAbout(turn)
  return slots && slots !== 'unclear' && turn.interpretation.features.labels.has('else')
    ? withoutSaid(slots, turn.context)
    : slots
}

/** "what else did I play that day": besides what the question before named. */
function withoutSaid(slots: Slots, { question: { names } }: PreviousTurn): Slots {
  const own = slots.names.filter(({ type, id }) => !names.some((name) => name.type === type && name.id === id))
  return { ...slots, names: own, exclude: [...slots.exclude, ...names] }
}

function followUpAbout(turn: Turn): Slots | Unclear | null {
  const { interpretation, match, context } = turn
  const { features } = interpretation
  if (
    intentTraits[context.question.intent].isNoAnswer ||
    features.unknown.length > 0 ||
    asksAnew(features) ||
    comparesAlone(interpretation, match)
  )
    return null
  const ofThose =
    narrowedThose(interpretation, context) ??
    ofTheTwo(interpretation, context) ??
    newOfThose(features, context.question) ??
    switched(features, context.question) ??
    aboutTheAnswer(features, context.question) ??
    onlyInOne(turn)
  if (ofThose) return ofThose
  const back = pointsBack(features)
  const isFollowUp =
    onlySlots(features, context.question) &&
    !asksWhether(features) &&
    (!ranksAnew(features) || back) &&
    (!features.verb || back) &&
    (content(features).length > 0 ||
      hasAny(features.labels, 'time', 'ref:further') ||
      hasEdit(features) ||
      (saysAllTime(features) && features.reading.tokens.length <= 4))
  const dated = onToldDays(inSaidYear(turn), context)
  const merged = isFollowUp && !sinceThen(features) ? mergeSlots(dated, context.question) : null
  // "change 2021 to 2022", "combine them": what changes nothing was not understood.
  const isIdle = hasEdit(features) || !namesValue(features)
  const changes = merged !== null && !(isIdle && sameQuestion({ ...merged, chips: [] }, context.question))
  if (changes) return merged
  if (
    isFollowUp &&
    (merged ? hasEdit(features) : isBareEdit(features, context.question) || isTypeAlone(features, context.question))
  )
    return 'unclear'
  return match ? completed(turn) : null
}

/** "and the least?" after a streak, "the median instead" after a list: nothing that it could be of is named. */
const isBareEdit = (features: Features, { intent, bucket }: Question) =>
  !features.verb &&
  features.entities.length + features.metrics.length + features.buckets.length + features.filters.length === 0 &&
  !hasAny(features.labels, 'what', 'who', 'when', 'how_many', 'how_much', 'how_long', 'first', 'last') &&
  (hasAny(features.labels, 'most', 'least', 'big', 'less') ||
    (hasAny(features.labels, 'average', 'median', 'share') &&
      (intentTraits[intent].isFigure !== true || bucket !== null)))

/** "hours of Drake" and then "no, the album": no list is asked for */
const isTypeAlone = (features: Features, before: Question) =>
  before.entity === 'none' &&
  !hasAny(features.labels, 'what', 'who') &&
  features.entities.some(({ plural }) => !plural) &&
  content(features).every(({ labels }) => labels.has('entity'))

/** "what did I play most then" after a record: in the days that the answer told */
function onToldDays(interpretation: Interpretation, context: PreviousTurn): Interpretation {
  const { features, time, viewer } = interpretation
  const told = features.labels.has('ref:then') && noTime(time.filter) ? toldTime(context, conventionsOf(viewer)) : null
  return told ? { ...interpretation, time: { ...time, filter: told } } : interpretation
}
