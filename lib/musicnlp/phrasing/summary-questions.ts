import { timePhrase } from './time-phrase'
import type { Phrasings } from './question-wording'

export const summaryQuestions = {
  entity_summary: ({ object, rest }) => [`tell me about ${object} ${rest}`],
  period_summary: ({ question, words }) => {
    const time = timePhrase(question.time, words.calendar)
    if (question.time.ranges.length === 0 && question.time.hours) return [`my listening ${time}`]
    return [`recap of ${time.replace(/^(in|on|during) /, '')}`, `recap ${time}`]
  },
  diversity: ({ rest }) => [`how varied was my listening ${rest}?`],
  coverage: () => ['how far back does my history go?'],
  help: () => ['what can you do?'],
} satisfies Phrasings
