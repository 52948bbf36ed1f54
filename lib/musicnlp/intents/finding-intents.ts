import { bucketPlural, conditionPhrase, noun, periodCondition } from '../phrasing/question-wording'
import { keepsTime } from './inherited'
import type { Intent } from '../question/question'
import type { IntentTraits } from './traits'

export const findingIntents = {
  discoveries: {
    ...keepsTime,
    takesCondition: true,
    listsOwnWork: true,
    changes: { metric: true, order: true, number: 'limit', amount: 'having' },
    counted: { intent: 'discovery_count', kind: 'new_count', metric: 'distinct' },
    asked: ({ question, whose, things, rest }) => [
      question.metric === 'plays' && question.kind === 'best_find'
        ? `my best new ${noun(question, question.limit ?? 10)} ${rest}`
        : `new ${things} ${whose} ${conditionPhrase(question)} I discovered ${rest}`,
      `which ${things} did I discover ${rest}?`,
    ],
  },

  discovery_count: {
    askedOfEach: 'side or period',
    ...keepsTime,
    listed: { intent: 'discoveries', kind: 'new', metric: 'plays', limit: 10 },
    asked: ({ question, whose, things, bucket, rest }) => [
      `how many new ${things} ${whose} did I discover ${question.bucket ? `by ${bucket}` : ''} ${rest}?`,
    ],
  },

  lapsed: {
    ...keepsTime,
    takesCondition: true,
    listsOwnWork: true,
    changes: { number: 'limit', amount: 'having' },
    asked: ({ whose, things, rest }) => [`which ${things} ${whose} did I stop playing ${rest}?`],
  },

  rediscovered: {
    ...keepsTime,
    listsOwnWork: true,
    changes: { number: 'limit' },
    asked: ({ question: { threshold }, whose, things, rest }) => [
      `which ${things} ${whose} did I come back to ${rest} ${threshold ? `after ${threshold.value} days without them` : ''}?`,
    ],
  },

  threshold_list: {
    ...keepsTime,
    takesCondition: true,
    listsOwnWork: true,
    isUnlimited: true,
    reachesThings: 'in periods',
    changes: { order: true, number: 'having', amount: 'having' },
    counted: { intent: 'distinct_count', kind: 'once_count', metric: 'distinct' },
    asked: ({ question, whose, things, rest }) => {
      const { having, bucket } = question
      if (bucket) return [`which ${bucketPlural(bucket)} ${periodCondition(question, 'did I listen')} ${rest}?`]
      return having?.op === '=' && having.value === 1
        ? [`which ${things} ${whose} did I play only once ${rest}?`]
        : [`${things} ${whose} ${conditionPhrase(question)} ${rest}`]
    },
  },

  consistency: {
    ...keepsTime,
    takesCondition: true,
    listsOwnWork: true,
    isUnlimited: true,
    changes: { unit: 'unit', number: 'limit' },
    asked: ({ whose, things, bucket, rest }) => [`which ${things} ${whose} did I play every ${bucket} ${rest}?`],
  },
} satisfies Partial<Record<Intent, IntentTraits>>
