import { object, narrowing, type Phrasing } from './question-wording'
import { timePhrase } from './time-phrase'

export const entitySummary: Phrasing = (question, words) => [
  `tell me about ${object(question, words)} ${narrowing(question, words)}`,
]

export const periodSummary: Phrasing = (question, words) => {
  const time = timePhrase(question.time, words.calendar)
  if (question.time.ranges.length === 0 && question.time.hours) return [`my listening ${time}`]
  return [`recap of ${time.replace(/^(in|on|during) /, '')}`, `recap ${time}`]
}

export const diversity: Phrasing = (question, words) => [`how varied was my listening ${narrowing(question, words)}?`]

export const coverage: Phrasing = () => ['how far back does my history go?']

export const help: Phrasing = () => ['what can you do?']
