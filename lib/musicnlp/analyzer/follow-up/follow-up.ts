import type { LibraryEntry } from '../../parser/name-match'
import type { Reading } from '../../parser/read-question'
import type { Span, SpanOf } from '../../parser/span'
import type { Name, Question, TimeFilter } from '../../question'
import { buildQuestion, type Slots } from '../build-question'
import type { Evidence } from '../features/features'
import { howManyOfThose } from './count-of-list'
import { noTime, type Interpretation } from '../interpret'
import { longestOfThose } from './longest-of-list'
import type { FrameMatch } from '../match-kind'
import type { NameIndex } from '../names/name-index'
import { mergeSlots, saysAllTime } from './merge-slots'

type Context = { question: Question; answered?: readonly Name[] }

/** What "it" stands for: the names of the question before, else the first of its answer. */
function referents({ question, answered = [] }: Context): Name[] {
  const named =
    question.names.length > 0 ? question.names : (question.compare?.sides ?? []).flatMap((side) => side.names ?? [])
  return answered.length > 0 && question.intent === 'ranking' ? [...answered] : named.length > 0 ? named : [...answered]
}

function nameSpan(span: Span, entry: LibraryEntry): SpanOf<'name'> {
  return {
    i: span.i,
    j: span.j,
    cost: span.cost,
    why: 'reference',
    type: 'name',
    value: { entries: [entry], how: 'exact', penalty: 0 },
  }
}

const people = new Set(['he', 'him', 'his', 'she', 'her', 'hers'])

/** Puts names in the place of "it", "them", "that song". */
export function withReferences(reading: Reading, context: Context, library: NameIndex): Reading {
  const [first] = referents(context)
  if (!first) return reading
  const person = context.question.names.find(({ type }) => type === 'artist') ?? first
  const entryOf = (name: Name) => library.byId(name.type, name.id) ?? { ...name, plays: 0 }
  const isPerson = (span: Span) => span.j === span.i + 1 && people.has(reading.tokens[span.i]?.word ?? '')
  return {
    ...reading,
    spans: reading.spans.map((span) =>
      span.type === 'reference' && span.value === 'it'
        ? nameSpan(span, entryOf(isPerson(span) ? person : first))
        : span,
    ),
  }
}

const slotLabels = new Set([
  'kind',
  'name',
  'time',
  'event',
  'filter',
  'metric:plays',
  'metric:time',
  'metric:skips',
  'metric:skip_rate',
  'metric:days',
  'limit',
  'number',
  'ordinal',
  'most',
  'least',
  'big',
  'less',
  'more',
  'what',
  'who',
  'exclude',
  'exclude_time',
  'having',
  'amount',
  'versus',
  'bucket:noun',
  'bucket:by',
  'bucket:per',
  'bucket:each',
  'ref',
  'ref:only',
  'ref:instead',
  'ref:too',
  'ref:then',
  'ref:before',
  'compare',
  'only_in',
  'about',
  'both',
  'once',
])

const isLead = (words: string) =>
  /^(and|or|but|what about|how about|now|only|just|instead|same|the same|ok|then|make|also|no |not |vs|versus|by|without|except|for|in|on|with|during|all|wbt|how bout|as well)\b/.test(
    words,
  )

const content = ({ pieces }: Evidence) => pieces.filter(({ labels }) => !labels.has('glue'))

/** Nothing but slots: no word that makes a question of its own. */
const onlySlots = (evidence: Evidence) =>
  content(evidence).every(({ labels }) =>
    [...labels].some((label) => slotLabels.has(label) || (label === 'first' && evidence.limit !== null)),
  )

/** "top artists", "which albums did I play most": a question of its own, whatever came before. */
const ranksAnew = (evidence: Evidence) =>
  ['most', 'least'].some((label) => content(evidence).some(({ labels }) => labels.has(label))) &&
  evidence.kinds.length > 0

const needsNames = new Set([
  'first_listen',
  'last_listen',
  'nth_listen',
  'milestone',
  'total',
  'rank_of',
  'skip_rate',
  'completion_rate',
  'share',
  'exists',
  'entity_summary',
  'streak',
  'gap',
  'series',
  'peak',
  'distribution',
  'average',
  'ranking',
  'binge',
  'distinct_count',
  'trend',
])

const pointsBack = (evidence: Evidence) =>
  isLead(evidence.words) || /\b(then|too|also|as well|instead|ones)$/.test(evidence.words)

const figures = new Set([
  'total',
  'first_listen',
  'last_listen',
  'nth_listen',
  'skip_rate',
  'completion_rate',
  'share',
  'rank_of',
  'average',
  'series',
  'distribution',
])

/** "how many hours?", "how often in 2023": too short to be about all of the music. */
const isFragment = (evidence: Evidence, { intent }: Slots) =>
  figures.has(intent) &&
  !evidence.verb &&
  evidence.reading.tokens.length <= 6 &&
  !/\bmy\b/.test(evidence.words) &&
  (evidence.times.length === 0 || /^how often\b/.test(evidence.words))

const ends = new Set(['first_listen', 'last_listen'])

/** "who is rising" and then "and falling?", "first song I heard" and then "and last?": still a list, of the same sort. */
function listedAsBefore(evidence: Evidence, { intent }: Slots, before: Question): Partial<Slots> {
  const isSame = intent === before.intent || (ends.has(intent) && ends.has(before.intent))
  if (
    !isSame ||
    before.entity === 'none' ||
    evidence.kinds.length > 0 ||
    ['when', 'first_time', 'last_time'].some((label) => evidence.labels.has(label))
  )
    return {}
  const kind = intent === 'first_listen' ? 'first_thing' : intent === 'last_listen' ? 'last_thing' : undefined
  return { entity: before.entity, limit: evidence.limit ?? before.limit, ...(kind ? { kind } : {}) }
}

/** A question of its own that leaves out whom or when it is about: "and the last time?", "how many hours?" */
function completed({ interpretation, match, context }: Turn): Slots | null {
  const { evidence } = interpretation
  if (!match || match.unused.some((span) => span.type !== 'reference' || span.value === 'it')) return null
  const before = context.question
  const slots = buildQuestion(match.frame, interpretation)
  const nameless = evidence.names.length === 0 && needsNames.has(slots.intent)
  const back = pointsBack(evidence) || (nameless && isFragment(evidence, slots))
  const then = evidence.labels.has('ref:then')
  const among = evidence.labels.has('ref:among')
  if (among && !(before.intent === 'discoveries' && slots.intent === 'discoveries')) return null
  if (!back && !then && !among) return null
  const names =
    nameless &&
    back &&
    !evidence.kinds.some(({ plural }) => plural && slots.intent === 'ranking' && before.names.length === 0)
      ? before.names
      : slots.names
  const time: TimeFilter = noTime(slots.time) && slots.compare === null ? before.time : slots.time
  const listed = listedAsBefore(evidence, slots, before)
  const entity = slots.assumed.includes('entity') && before.entity !== 'none' ? before.entity : slots.entity
  const metric =
    slots.assumed.includes('metric') && figures.has(before.intent) && !before.assumed.includes('metric')
      ? before.metric
      : slots.metric
  const bucket =
    before.intent === slots.intent && slots.assumed.includes('bucket') && before.bucket !== null
      ? before.bucket
      : slots.bucket
  return { ...slots, entity, metric, bucket, names, time, ...listed, filters: { ...before.filters, ...slots.filters } }
}

type Turn = { interpretation: Interpretation; match: FrameMatch | null; context: Context }

/** The question of a turn that leans on the one before; null if it stands alone. */
export function followUp(turn: Turn): Slots | null {
  const { interpretation, match, context } = turn
  const { evidence } = interpretation
  if (context.question.intent === 'unsupported' || context.question.intent === 'help' || evidence.unknown.length > 0)
    return null
  const ofThose = howManyOfThose(evidence, context.question) ?? longestOfThose(evidence, context.question)
  if (ofThose) return ofThose
  const back = pointsBack(evidence)
  const leans =
    onlySlots(evidence) &&
    (!ranksAnew(evidence) || back) &&
    (!evidence.verb || back) &&
    (content(evidence).length > 0 ||
      evidence.labels.has('time') ||
      (saysAllTime(evidence) && evidence.reading.tokens.length <= 4))
  const merged = leans ? mergeSlots(interpretation, context.question) : null
  return merged ?? (match ? completed(turn) : null)
}
