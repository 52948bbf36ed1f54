import {
  bucketPlural,
  periodCondition,
  noun,
  ofNames,
  narrowing,
  bucketName,
  conditionPhrase,
  type Phrasing,
} from './question-wording'

export const discoveries: Phrasing = (question, words) => [
  question.metric === 'plays' && question.kind === 'best_find'
    ? `my best new ${noun(question, question.limit ?? 10)} ${narrowing(question, words)}`
    : `new ${noun(question)} ${ofNames(question.names, words)} ${conditionPhrase(question)} I discovered ${narrowing(question, words)}`,
  `which ${noun(question)} did I discover ${narrowing(question, words)}?`,
]

export const discoveryCount: Phrasing = (question, words) => [
  `how many new ${noun(question)} ${ofNames(question.names, words)} did I discover ` +
    `${question.bucket ? `by ${bucketName(question.bucket)}` : ''} ${narrowing(question, words)}?`,
]

export const lapsed: Phrasing = (question, words) => [
  `which ${noun(question)} ${ofNames(question.names, words)} did I stop playing ${narrowing(question, words)}?`,
]

export const rediscovered: Phrasing = (question, words) => [
  `which ${noun(question)} ${ofNames(question.names, words)} did I come back to ${narrowing(question, words)}?`,
]

export const thresholdList: Phrasing = (question, words) => {
  const { having, bucket } = question
  if (bucket)
    return [`which ${bucketPlural(bucket)} ${periodCondition(question, 'did I listen')} ${narrowing(question, words)}?`]
  if (having?.op === '=' && having.value === 1)
    return [
      `which ${noun(question)} ${ofNames(question.names, words)} did I play only once ${narrowing(question, words)}?`,
    ]
  return [
    `${noun(question)} ${ofNames(question.names, words)} ${conditionPhrase(question)} ${narrowing(question, words)}`,
  ]
}

export const consistency: Phrasing = (question, words) => [
  `which ${noun(question)} ${ofNames(question.names, words)} did I play every ` +
    `${bucketName(question.bucket)} ${narrowing(question, words)}?`,
]
