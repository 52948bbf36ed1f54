import { formatOrdinal } from '@/lib/format/format-number'
import { conditionPhrase, noun, type Asked } from '../phrasing/question-wording'
import { keepsAll, keepsNameAndTime } from './inherited'
import type { Intent } from '../question/question'
import type { IntentTraits } from './traits'

const orderedBy: Partial<Record<Asked['metric'], string>> = {
  time: 'by listening time',
  skips: 'by skips',
  skip_rate: 'by skip rate',
  distinct: 'by number of different songs',
  days: 'by days',
}

export const rankingIntents = {
  ranking: {
    ...keepsNameAndTime,
    takesCondition: true,
    listsOwnWork: true,
    ranksByKind: true,
    hasSides: true,
    changes: {
      metric: true,
      order: true,
      ordinal: true,
      number: 'limit',
      amount: 'having',
      unit: 'winners',
      name: 'rank',
    },
    counted: { intent: 'distinct_count', kind: 'different', metric: 'distinct' },
    asShare: { intent: 'share', kind: 'share' },
    ofThoseNew: { intent: 'discovery_count', kind: 'new_count', metric: 'distinct', limit: null },
    asked: ({ question, whose, bucket, rest: narrowing }) => {
      const { metric, limit, ordinal, order } = question
      const rest = `${whose} ${conditionPhrase(question)} ${narrowing}`
      const things = noun(question, limit ?? 10)
      const isLeast = order === 'asc'
      if (question.bucket) return [`top ${noun(question, 1)} of each ${bucket} ${rest}`]
      if (ordinal)
        return [
          `what was my ${formatOrdinal(ordinal)} ${isLeast ? 'least' : 'most'} played ${noun(question, 1)} ${rest}?`,
        ]
      const size = limit !== null && limit > 1 && limit !== 10 ? `${limit} ` : ''
      if (metric === 'skips')
        return [isLeast ? `${things} with the fewest skips ${rest}` : `my ${size}most skipped ${things} ${rest}`]
      if (metric === 'skip_rate') return [`${things} with the ${isLeast ? 'lowest' : 'highest'} skip rate ${rest}`]
      if (metric === 'distinct') return [`${things} with the ${isLeast ? 'fewest' : 'most'} different songs ${rest}`]
      const by = orderedBy[metric] ?? ''
      if (isLeast) return [`my ${size}least played ${things} ${rest} ${by}`]
      return [`my top ${size}${things} ${rest} ${by}`, `my top ${size}${things} ${by} ${rest}`]
    },
  },

  rank_of: {
    askedOfEach: 'side or period',
    ...keepsAll,
    hasSides: true,
    changes: { metric: true, order: true, ordinal: true },
    asked: ({ object, rest }) => [`what is the rank of ${object} ${rest}?`],
  },
} satisfies Partial<Record<Intent, IntentTraits>>
