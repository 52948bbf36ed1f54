import { formatOrdinal } from '@/lib/format/format-number'
import {
  noun,
  ofNames,
  object,
  narrowing,
  bucketName,
  conditionPhrase,
  type Asked,
  type Phrasing,
} from './question-wording'

const orderedBy: Partial<Record<Asked['metric'], string>> = {
  time: 'by listening time',
  skips: 'by skips',
  skip_rate: 'by skip rate',
  distinct: 'by number of different songs',
  days: 'by days',
}

export const ranking: Phrasing = (question, words) => {
  const { metric, limit, ordinal, bucket, order, names } = question
  const rest = `${ofNames(names, words)} ${conditionPhrase(question)} ${narrowing(question, words)}`
  const things = noun(question, limit ?? 10)
  if (bucket) return [`top ${noun(question, 1)} of each ${bucketName(bucket)} ${rest}`]
  if (ordinal) {
    const place = formatOrdinal(ordinal)
    return [`what was my ${place} ${order === 'asc' ? 'least' : 'most'} played ${noun(question, 1)} ${rest}?`]
  }
  if (metric === 'skips')
    return order === 'asc'
      ? [`${things} with the fewest skips ${rest}`]
      : [`my ${limit && limit > 1 && limit !== 10 ? `${limit} ` : ''}most skipped ${things} ${rest}`]
  if (metric === 'skip_rate') return [`${things} with the ${order === 'asc' ? 'lowest' : 'highest'} skip rate ${rest}`]
  if (metric === 'distinct')
    return [`${things} with the ${order === 'asc' ? 'fewest' : 'most'} different songs ${rest}`]
  const size = limit === 1 ? '' : limit !== null && limit !== 10 ? `${limit} ` : ''
  if (order === 'asc') return [`my ${size}least played ${things} ${rest} ${orderedBy[metric] ?? ''}`]
  const top = limit !== null && limit !== 10 && limit !== 1 ? `top ${limit}` : 'top'
  return [
    `my ${top} ${things} ${rest} ${orderedBy[metric] ?? ''}`,
    `my ${top} ${things} ${orderedBy[metric] ?? ''} ${rest}`,
  ]
}

export const rankOf: Phrasing = (question, words) => [
  `what is the rank of ${object(question, words)} ${narrowing(question, words)}?`,
]
