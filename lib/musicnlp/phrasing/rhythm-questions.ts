import { noun, ofNames, object, narrowing, bucketName, measuredOf, type Phrasing } from './question-wording'

export const peak: Phrasing = (question, words) => {
  const names = object(question, words)
  const by = question.metric === 'time' ? 'by listening time' : question.metric === 'skips' ? 'by skips' : ''
  return [
    `which ${bucketName(question.bucket)} did I play ${names || 'music'} the ` +
      `${question.order === 'asc' ? 'least' : 'most'} ${narrowing(question, words)} ${by}?`,
    `which ${bucketName(question.bucket)} had the ${question.order === 'asc' ? 'fewest' : 'most'} ` +
      `${measuredOf(question, words)} ${narrowing(question, words)}?`,
  ]
}

export const series: Phrasing = (question, words) => [
  `my ${measuredOf(question, words)} by ${bucketName(question.bucket)} ${narrowing(question, words)}`,
]

export const distribution: Phrasing = (question, words) => [
  `my ${measuredOf(question, words)} by ${bucketName(question.bucket)} ${narrowing(question, words)}`,
]

export const trend: Phrasing = (question, words) => {
  const more = question.order === 'asc' ? 'less' : 'more'
  if (question.names.length > 0)
    return [`am I listening to ${object(question, words)} ${more} than before ${narrowing(question, words)}?`]
  if (question.entity === 'none') return [`am I listening ${more} than before ${narrowing(question, words)}?`]
  return [
    `which ${noun(question)} am I playing ${more} than before ${narrowing(question, words)}?`,
    `which ${noun(question)} are ${question.order === 'asc' ? 'falling' : 'rising'} ${narrowing(question, words)}?`,
  ]
}

export const streak: Phrasing = (question, words) => [
  question.kind === 'current_streak'
    ? `what is my current streak ${object(question, words) && `of ${object(question, words)}`}?`
    : `what was my longest streak ${question.bucket === 'week' ? 'of weeks' : 'of days'} ` +
      `${object(question, words) && `with ${object(question, words)}`} ${narrowing(question, words)}?`,
]

export const gap: Phrasing = (question, words) => [
  'what was my longest break ' +
    `${object(question, words) ? `from ${object(question, words)}` : 'from music'} ` +
    `${narrowing(question, words)}?`,
  `longest gap without ${object(question, words) || 'music'} ${narrowing(question, words)}`,
]

export const session: Phrasing = (question, words) => [
  question.kind === 'session_count'
    ? `how many listening sessions did I have ${narrowing(question, words)}?`
    : question.kind === 'session_average'
      ? `what is my ${question.statistic === 'median' ? 'median' : 'average'} session length ${narrowing(question, words)}?`
      : `what was my longest listening session ${narrowing(question, words)}?`,
]

export const binge: Phrasing = (question, words) => [
  `most plays of one ${noun(question, 1)} ${ofNames(question.names, words)} in a ` +
    `${bucketName(question.bucket)} ${narrowing(question, words)}`,
]
