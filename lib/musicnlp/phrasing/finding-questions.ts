import { bucketPlural, conditionPhrase, noun, periodCondition, type Phrasings } from './question-wording'

export const findingQuestions = {
  discoveries: ({ question, whose, things, rest }) => [
    question.metric === 'plays' && question.kind === 'best_find'
      ? `my best new ${noun(question, question.limit ?? 10)} ${rest}`
      : `new ${things} ${whose} ${conditionPhrase(question)} I discovered ${rest}`,
    `which ${things} did I discover ${rest}?`,
  ],
  discovery_count: ({ question, whose, things, bucket, rest }) => [
    `how many new ${things} ${whose} did I discover ${question.bucket ? `by ${bucket}` : ''} ${rest}?`,
  ],
  lapsed: ({ whose, things, rest }) => [`which ${things} ${whose} did I stop playing ${rest}?`],
  rediscovered: ({ whose, things, rest }) => [`which ${things} ${whose} did I come back to ${rest}?`],
  threshold_list: ({ question, whose, things, rest }) => {
    const { having, bucket } = question
    if (bucket) return [`which ${bucketPlural(bucket)} ${periodCondition(question, 'did I listen')} ${rest}?`]
    return having?.op === '=' && having.value === 1
      ? [`which ${things} ${whose} did I play only once ${rest}?`]
      : [`${things} ${whose} ${conditionPhrase(question)} ${rest}`]
  },
  consistency: ({ whose, things, bucket, rest }) => [`which ${things} ${whose} did I play every ${bucket} ${rest}?`],
} satisfies Phrasings
