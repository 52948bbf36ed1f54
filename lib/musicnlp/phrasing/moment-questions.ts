import { formatOrdinal } from '@/lib/format/format-number'
import { amount, led, noun, type Phrasing, type Phrasings } from './question-wording'

const firstOrLast =
  (which: 'first' | 'last'): Phrasing =>
  ({ question, object, whose, rest }) => {
    if (question.entity === 'none') return [`when did I ${which} play ${object || 'music'} ${rest}?`]
    const count = question.limit !== null && question.limit > 1 ? `${question.limit} ` : ''
    const things = noun(question, question.limit ?? 1)
    return [`what ${count ? 'were' : 'was'} the ${which} ${count}${things} ${whose} I played ${rest}?`]
  }

const beside =
  (side: 'after' | 'before'): Phrasing =>
  ({ question, object, rest }) => [
    `which ${noun(question, question.limit ?? 10)} do I play right ${side} ${object} ${rest}?`,
  ]

export const momentQuestions = {
  first_listen: firstOrLast('first'),
  last_listen: firstOrLast('last'),
  nth_listen: ({ question, object, rest }) => [
    `what was my ${formatOrdinal(question.ordinal ?? 1)} play ${led('of', object)} ${rest}?`,
  ],
  milestone: ({ question: { threshold }, object, rest }) => {
    if (!threshold) return []
    const unit = threshold.unit === 'tracks' ? 'songs' : threshold.unit
    return [`when did I reach ${threshold.value} ${unit} ${led('of', object)} ${rest}?`]
  },
  plays_at: ({ rest }) => [`what was I listening to ${rest}?`],
  played_after: beside('after'),
  played_before: beside('before'),
  exists: ({ question: { having, threshold, metric }, object, rest }) =>
    having && threshold && threshold.unit !== 'plays'
      ? []
      : [
          `did I ${metric === 'skips' ? 'skip' : 'play'} ${object || 'music'} ` +
            `${having ? `${amount(having)} times` : ''} ${rest}?`,
        ],
} satisfies Phrasings
