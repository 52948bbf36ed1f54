import {
  type Asked,
  bucketPlural,
  periodCondition,
  noun,
  ofNames,
  object,
  toObject,
  narrowing,
  bucketName,
  amount,
  measuredOf,
  type Phrasing,
} from './question-wording'

export const total: Phrasing = (question, words) => {
  const rest = narrowing(question, words)
  const names = object(question, words)
  switch (question.metric) {
    case 'time':
      return [`how long did I listen ${toObject(question, words)} ${rest}?`]
    case 'skips':
      return [`how many times did I skip ${names} ${rest}?`, `how many skips did I have ${rest}?`]
    default:
      return names ? [`how many times did I play ${names} ${rest}?`] : [`how many plays did I have ${rest}?`]
  }
}

export const distinctCount: Phrasing = (question, words) => {
  const rest = narrowing(question, words)
  if (question.bucket)
    return [`how many ${bucketPlural(question.bucket)} ${periodCondition(question, 'did I listen')} ${rest}?`]
  if (question.metric === 'days') return [`on how many days did I listen ${toObject(question, words)} ${rest}?`]
  const condition = question.having
    ? `${question.having.op === '=' && question.having.value === 1 ? 'exactly once' : `${amount(question.having)} times`}`
    : ''
  return [
    `how many different ${noun(question)} ${ofNames(question.names, words)} did I play ${condition} ${rest}?`,
    `how many ${noun(question)} ${ofNames(question.names, words)} did I play ${condition} ${rest}?`,
  ]
}

const averages = (question: Asked) => (question.statistic === 'median' ? 'median' : 'average')

export const average: Phrasing = (question, words) => [
  question.metric === 'time' && question.statistic !== 'median'
    ? `how much time do I spend listening ${toObject(question, words)} per ` +
      `${bucketName(question.bucket)} on average ${narrowing(question, words)}?`
    : `${averages(question)} ${measuredOf(question, words)} per ${bucketName(question.bucket)} ${narrowing(question, words)}`,
  `${averages(question)} ${measuredOf(question, words)} per ${bucketName(question.bucket)} ${narrowing(question, words)}`,
]

export const share: Phrasing = (question, words) => {
  const top = question.limit === null ? '' : `my top ${question.limit} ${noun(question, question.limit)}`
  const names = top || object(question, words)
  return [
    `what share of my ${question.metric === 'time' ? 'listening time' : 'plays'} ` +
      `${names ? `was ${names}` : 'was'} ${narrowing(question, words)}?`,
  ]
}

export const skipRate: Phrasing = (question, words) => [
  `what is my skip rate ${object(question, words) && `for ${object(question, words)}`} ${narrowing(question, words)}?`,
]

export const completionRate: Phrasing = (question, words) => [
  `how often do I finish ${object(question, words) || 'songs'} ${narrowing(question, words)}?`,
]
