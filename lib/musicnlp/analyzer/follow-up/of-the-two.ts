import type { PreviousTurn } from '../../question/conversation-context'
import { intentTraits } from '../../intents/intent-traits'
import type { Question, TimeFilter } from '../../question/question'
import type { Slots } from '../build-question'
import { hasAny } from '../features/feature-label'
import type { Features } from '../features/features'
import { noTime, type Interpretation } from '../interpret'
import { allTime } from '../time/resolve-time'
import { saysOnly } from './about-the-answer'
import { figureOnly } from './adapt-operation'

/**
 * "plays of Ribs", "and Royals", "which of the two did I hear first"; "hours in April", "and in May", "and the difference":
 * about the names or the times of the last two questions. Null where those do not differ in just that.
 */
export function ofTheTwo({ features, time }: Interpretation, { question, earlier }: PreviousTurn): Slots | null {
  const compares = features.labels.has('compare') && saysOnly(features, 'compare')
  const asks = hasAny(features.labels, 'what', 'who') && weighs(features) && saysOnly(features, ...weighing)
  if (!earlier) return null
  if (features.labels.has('both') && saysOnly(features, 'both', 'ref')) return joined(question, earlier)
  if (!(features.labels.has('ref:among') || compares || asks)) return null
  if (features.names.length > 0) return null
  // "which of the two have I played more this year"
  const dated = noTime(time.filter) ? question : { ...question, time: time.filter }
  const ofTimes = features.times.length > 0 ? null : ofTwoTimes(features, question, earlier.time)
  return ofTimes ?? ofTwoNames(features, dated, earlier.names, compares)
}

/** "both together": the names or the times of the last two questions as one. */
function joined(question: Question, earlier: { names: Question['names']; time: TimeFilter }): Slots | null {
  const { chips: _, ...kept } = question
  const names = [...earlier.names, ...question.names]
  const [one, other] = names
  if (names.length === 2 && one && other && one.id !== other.id && one.type === other.type) return { ...kept, names }
  const ranges = [...earlier.time.ranges, ...question.time.ranges]
  const isApart = JSON.stringify(earlier.time.ranges) !== JSON.stringify(question.time.ranges)
  if (ranges.length !== 2 || !isApart) return null
  return {
    ...kept,
    time: { ...question.time, ranges, event: null, label: `${earlier.time.label}, ${question.time.label}` },
  }
}

const sizes = ['compare', 'more', 'most', 'big', 'less', 'least', 'longest'] as const
const weighing = ['what', 'who', ...sizes] as const
const weighs = ({ labels }: Features) => hasAny(labels, ...sizes)

/** Only what is told of different things of one type can be counted again; of a list, the plays are. */
function ofTwoTimes(features: Features, question: Question, time: TimeFilter): Slots | null {
  const isSame = JSON.stringify({ ...time, label: '' }) === JSON.stringify({ ...question.time, label: '' })
  const { tellsNoPlays, isDate } = intentTraits[question.intent]
  if (isSame || noTime(time) || noTime(question.time) || !weighs(features)) return null
  if (tellsNoPlays || isDate || question.compare || question.having || question.threshold) return null
  const { chips: _, ...kept } = question
  const isCount = features.labels.has('distinct') || kept.metric === 'distinct'
  const counted = features.labels.has('distinct') ? (features.entities[0]?.entity ?? 'track') : kept.entity
  const said = features.labels.has('longest') ? 'time' : features.metrics[0]
  return {
    ...kept,
    ...(isCount ? { entity: counted } : figureOnly),
    metric: isCount ? 'distinct' : (said ?? (kept.metric === 'none' ? 'plays' : kept.metric)),
    intent: 'compare',
    kind: 'times',
    time: allTime,
    compare: { sides: [{ time }, { time: question.time }] },
    assumed: [],
  }
}

function ofTwoNames(
  features: Features,
  question: Question,
  earlier: Question['names'],
  compares: boolean,
): Slots | null {
  const names = [...earlier, ...question.names]
  const [one, other] = names
  if (names.length !== 2 || !one || !other || one.type !== other.type || one.id === other.id) return null
  const { chips: _, ...kept } = question
  const about: Slots = { ...kept, names, entity: 'none', limit: null, order: 'desc', bucket: null, assumed: [] }
  if (hasAny(features.labels, 'first', 'first_time'))
    return { ...about, intent: 'first_listen', kind: 'first_time', metric: 'none' }
  if (hasAny(features.labels, 'last', 'last_time'))
    return { ...about, intent: 'last_listen', kind: 'last_time', metric: 'none' }
  if (!compares && !hasAny(features.labels, 'more', 'most', 'big')) return null
  const before = kept.metric === 'none' || kept.metric === 'distinct' ? 'plays' : kept.metric
  const metric = features.labels.has('skip') ? 'skips' : (features.metrics[0] ?? before)
  return {
    ...about,
    intent: 'compare',
    kind: 'names',
    metric,
    compare: { sides: names.map((name) => ({ names: [name] })) },
  }
}
