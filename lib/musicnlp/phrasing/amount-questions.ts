import { amount, bucketPlural, led, noun, periodCondition, type Phrasings } from './question-wording'

export const amountQuestions = {
  total: ({ question: { metric }, object, rest }) => {
    if (metric === 'time') return [`how long did I listen ${led('to', object)} ${rest}?`]
    if (metric === 'skips')
      return [`how many times did I skip ${object} ${rest}?`, `how many skips did I have ${rest}?`]
    return [object ? `how many times did I play ${object} ${rest}?` : `how many plays did I have ${rest}?`]
  },

  distinct_count: ({ question, object, whose, things, rest }) => {
    const { bucket, having, metric } = question
    if (bucket) return [`how many ${bucketPlural(bucket)} ${periodCondition(question, 'did I listen')} ${rest}?`]
    if (metric === 'days') return [`on how many days did I listen ${led('to', object)} ${rest}?`]
    const isOnce = having?.op === '=' && having.value === 1
    const times = isOnce ? 'exactly once' : having ? `${amount(having)} times` : ''
    const asked = `${things} ${whose} did I play ${times} ${rest}?`
    return [`how many different ${asked}`, `how many ${asked}`]
  },

  average: ({ question: { metric, statistic }, object, measured, bucket, rest }) => {
    const plain = `${statistic === 'median' ? 'median' : 'average'} ${measured} per ${bucket} ${rest}`
    return metric === 'time' && statistic !== 'median'
      ? [`how much time do I spend listening ${led('to', object)} per ${bucket} on average ${rest}?`, plain]
      : [plain]
  },

  share: ({ question, object, rest }) => {
    const names = question.limit === null ? object : `my top ${question.limit} ${noun(question, question.limit)}`
    return [`what share of my ${question.metric === 'time' ? 'listening time' : 'plays'} was ${names} ${rest}?`]
  },

  skip_rate: ({ object, rest }) => [`what is my skip rate ${led('for', object)} ${rest}?`],
  completion_rate: ({ object, rest }) => [`how often do I finish ${object || 'songs'} ${rest}?`],
} satisfies Phrasings
