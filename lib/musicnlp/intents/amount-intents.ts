import { amount, bucketPlural, led, noun, periodCondition } from '../phrasing/question-wording'
import { keepsAll, keepsNameAndTime } from './inherited'
import type { Intent } from '../question/question'
import type { IntentTraits } from './traits'

export const amountIntents = {
  total: {
    ...keepsAll,
    isOfOneThing: true,
    hasSides: true,
    changes: { metric: true, unit: 'course' },
    asShare: { intent: 'share', kind: 'share' },
    asked: ({ question: { metric }, object, rest }) => {
      if (metric === 'time') return [`how long did I listen ${led('to', object)} ${rest}?`]
      if (metric === 'skips')
        return [`how many times did I skip ${object} ${rest}?`, `how many skips did I have ${rest}?`]
      return [object ? `how many times did I play ${object} ${rest}?` : `how many plays did I have ${rest}?`]
    },
  },

  distinct_count: {
    ...keepsNameAndTime,
    takesCondition: true,
    reachesThings: 'in periods',
    hasSides: true,
    changes: { metric: true, amount: 'having', unit: 'course' },
    listed: { intent: 'ranking', kind: 'top', metric: 'plays', limit: 10 },
    ofThoseNew: { intent: 'discovery_count', kind: 'new_count', metric: 'distinct', limit: null },
    asked: ({ question, object, whose, things, rest }) => {
      const { bucket, having, metric } = question
      if (bucket) return [`how many ${bucketPlural(bucket)} ${periodCondition(question, 'did I listen')} ${rest}?`]
      if (metric === 'days') return [`on how many days did I listen ${led('to', object)} ${rest}?`]
      const isOnce = having?.op === '=' && having.value === 1
      const times = isOnce ? 'exactly once' : having ? `${amount(having)} times` : ''
      const asked = `${things} ${whose} did I play ${times} ${rest}?`
      return [`how many different ${asked}`, `how many ${asked}`]
    },
  },

  average: {
    ...keepsAll,
    takesMedian: true,
    countsNamedThings: true,
    hasSides: true,
    changes: { metric: true, unit: 'unit', statistic: true },
    asked: ({ question: { metric, statistic }, object, measured, bucket, rest }) => {
      const plain = `${statistic === 'median' ? 'median' : 'average'} ${measured} per ${bucket} ${rest}`
      return metric === 'time' && statistic !== 'median'
        ? [`how much time do I spend listening ${led('to', object)} per ${bucket} on average ${rest}?`, plain]
        : [plain]
    },
  },

  share: {
    askedOfEach: 'side or period',
    ...keepsAll,
    hasSides: true,
    changes: { metric: true },
    asked: ({ question, object, rest }) => {
      const names = question.limit === null ? object : `my top ${question.limit} ${noun(question, question.limit)}`
      return [`what share of my ${question.metric === 'time' ? 'listening time' : 'plays'} was ${names} ${rest}?`]
    },
  },

  skip_rate: {
    ...keepsAll,
    isOfOneThing: true,
    needsSkips: true,
    hasSides: true,
    changes: { unit: 'course' },
    asked: ({ object, rest }) => [`what is my skip rate ${led('for', object)} ${rest}?`],
  },

  completion_rate: {
    askedOfEach: 'side or period',
    ...keepsAll,
    isOfOneThing: true,
    needsSkips: true,
    asked: ({ object, rest }) => [`how often do I finish ${object || 'songs'} ${rest}?`],
  },
} satisfies Partial<Record<Intent, IntentTraits>>
