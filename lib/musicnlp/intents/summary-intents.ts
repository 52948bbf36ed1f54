import { timePhrase } from '../phrasing/time-phrase'
import { keepsNameAndTime, keepsTime } from './inherited'
import type { Intent } from '../question/question'
import type { IntentTraits } from './traits'

export const summaryIntents = {
  entity_summary: {
    ...keepsNameAndTime,
    hasSides: true,
    changes: { metric: true, unit: 'course' },
    asked: ({ object, rest }) => [`tell me about ${object} ${rest}`],
  },

  period_summary: {
    ...keepsTime,
    tellsSound: true,
    hasSides: true,
    changes: { metric: true },
    asked: ({ question, words }) => {
      const time = timePhrase(question.time, words.calendar)
      if (question.time.ranges.length === 0 && question.time.hours) return [`my listening ${time}`]
      return [`recap of ${time.replace(/^(in|on|during) /, '')}`, `recap ${time}`]
    },
  },

  diversity: {
    ...keepsTime,
    asked: ({ rest }) => [`how varied was my listening ${rest}?`],
  },

  coverage: {
    tellsNoPlays: true,
    asked: () => ['how far back does my history go?'],
  },

  help: {
    tellsNoPlays: true,
    isNoAnswer: true,
    asked: () => ['what can you do?'],
  },

  define_event: { tellsNoPlays: true, asked: null },
  unsupported: { tellsNoPlays: true, isNoAnswer: true, asked: null },
} satisfies Partial<Record<Intent, IntentTraits>>
