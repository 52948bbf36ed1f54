import { formatOrdinal } from '@/lib/format/format-number'
import { amount, led, noun, type Phrasing } from '../phrasing/question-wording'
import { keepsNameAndTime, keepsTime } from './inherited'
import type { Intent } from '../question/question'
import type { IntentTraits } from './traits'

const whenFirstOrLast =
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

const dated = {
  inheritsName: true,
  inheritsTime: 'from first or last',
  tellsPlace: true,
  saysWhen: true,
} as const satisfies Partial<IntentTraits>
const firstOrLast = { ...dated, isFigure: true, isDate: true, isFirstOrLast: true } as const

export const momentIntents = {
  first_listen: {
    ...firstOrLast,
    itemKind: 'first_thing',
    asked: whenFirstOrLast('first'),
  },

  last_listen: {
    ...firstOrLast,
    itemKind: 'last_thing',
    asked: whenFirstOrLast('last'),
  },

  nth_listen: {
    ...dated,
    isFigure: true,
    changes: { ordinal: true, number: 'ordinal' },
    itemKind: 'nth',
    asked: ({ question, object, rest }) => [
      `what was my ${formatOrdinal(question.ordinal ?? 1)} play ${led('of', object)} ${rest}?`,
    ],
  },

  milestone: {
    ...dated,
    isDate: true,
    reachesThings: 'always',
    changes: { number: 'threshold', amount: 'threshold' },
    asked: ({ question: { threshold }, object, rest }) => {
      if (!threshold) return []
      const unit = threshold.unit === 'tracks' ? 'songs' : threshold.unit
      return [`when did I reach ${threshold.value} ${unit} ${led('of', object)} ${rest}?`]
    },
  },

  plays_at: {
    ...keepsTime,
    isUnlimited: true,
    changes: { number: 'limit' },
    asked: ({ rest }) => [`what was I listening to ${rest}?`],
  },

  played_after: {
    ...keepsNameAndTime,
    changes: { number: 'limit' },
    asked: beside('after'),
  },

  played_before: {
    ...keepsNameAndTime,
    changes: { number: 'limit' },
    asked: beside('before'),
  },

  exists: {
    ...keepsNameAndTime,
    takesCondition: true,
    hasSides: true,
    asked: ({ question: { having, threshold, metric }, object, rest }) =>
      having && threshold && threshold.unit !== 'plays'
        ? []
        : [
            `did I ${metric === 'skips' ? 'skip' : 'play'} ${object || 'music'} ` +
              `${having ? `${amount(having)} times` : ''} ${rest}?`,
          ],
  },
} satisfies Partial<Record<Intent, IntentTraits>>
