import { formatOrdinal } from '@/lib/format/format-number'
import type { Threshold } from '../question/question'
import { amount, noun, ofNames, object, narrowing, type Phrasing } from './question-wording'

const firstOrLast =
  (which: 'first' | 'last'): Phrasing =>
  (question, words) => {
    const rest = narrowing(question, words)
    const names = object(question, words)
    if (question.entity === 'none')
      return names ? [`when did I ${which} play ${names} ${rest}?`] : [`when did I ${which} play music ${rest}?`]
    const count = question.limit !== null && question.limit > 1 ? `${question.limit} ` : ''
    return [
      `what ${count ? 'were' : 'was'} the ${which} ${count}${noun(question, question.limit ?? 1)} ` +
        `${ofNames(question.names, words)} I played ${rest}?`,
    ]
  }

export const firstListen = firstOrLast('first')
export const lastListen = firstOrLast('last')

export const nthListen: Phrasing = (question, words) => [
  `what was my ${formatOrdinal(question.ordinal ?? 1)} play ` +
    `${object(question, words) && `of ${object(question, words)}`} ${narrowing(question, words)}?`,
]

const thresholdWords = ({ value, unit }: Threshold) => `${value} ${unit === 'tracks' ? 'songs' : unit}`

export const milestone: Phrasing = (question, words) =>
  question.threshold
    ? [
        `when did I reach ${thresholdWords(question.threshold)} ` +
          `${object(question, words) && `of ${object(question, words)}`} ${narrowing(question, words)}?`,
      ]
    : []

export const playsAt: Phrasing = (question, words) => [`what was I listening to ${narrowing(question, words)}?`]

const beside =
  (side: 'after' | 'before'): Phrasing =>
  (question, words) => [
    `which ${noun(question, question.limit ?? 10)} do I play right ${side} ` +
      `${object(question, words)} ${narrowing(question, words)}?`,
  ]

export const playedAfter = beside('after')
export const playedBefore = beside('before')

export const exists: Phrasing = (question, words) => {
  const { having, threshold } = question
  const verb = question.metric === 'skips' ? 'skip' : 'play'
  if (having && threshold && threshold.unit !== 'plays') return []
  const times = having ? `${amount(having)} times` : ''
  return [`did I ${verb} ${object(question, words) || 'music'} ${times} ${narrowing(question, words)}?`]
}
