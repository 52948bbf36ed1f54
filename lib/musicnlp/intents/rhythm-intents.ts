import { led, noun, orderedByAmount, type Phrasing } from '../phrasing/question-wording'
import { keepsAll, keepsNameAndTime, keepsTime } from './inherited'
import type { Intent } from '../question/question'
import type { IntentTraits } from './traits'

const course: Phrasing = ({ measured, bucket, rest }) => [`my ${measured} by ${bucket} ${rest}`]

export const rhythmIntents = {
  peak: {
    ...keepsNameAndTime,
    hasSides: true,
    leansOn: ['series', 'distribution', 'average'],
    changes: { metric: true, order: true, unit: 'unit', unitNoun: true },
    saysWhen: true,
    asked: ({ question, object, measured, bucket, rest }) => {
      const isLeast = question.order === 'asc'
      const played = `play ${object || 'music'} the ${isLeast ? 'least' : 'most'}`
      return [
        `which ${bucket} did I ${played} ${rest} ${orderedByAmount(question)}?`,
        `which ${bucket} had the ${isLeast ? 'fewest' : 'most'} ${measured} ${rest}?`,
      ]
    },
  },

  series: {
    ...keepsAll,
    countsNamedThings: true,
    hasSides: true,
    changes: { metric: true, unit: 'course' },
    asked: course,
  },

  distribution: {
    ...keepsAll,
    countsNamedThings: true,
    hasSides: true,
    changes: { metric: true, unit: 'course' },
    asked: course,
  },

  trend: {
    ...keepsNameAndTime,
    changes: { metric: true, order: true, number: 'limit' },
    asked: ({ question, object, things, rest }) => {
      const [more, rising] = question.order === 'asc' ? ['less', 'falling'] : ['more', 'rising']
      if (object || question.entity === 'none')
        return [`am I listening ${led('to', object)} ${more} than before ${rest}?`]
      return [`which ${things} am I playing ${more} than before ${rest}?`, `which ${things} are ${rising} ${rest}?`]
    },
  },

  streak: {
    askedOfEach: 'side',
    ...keepsNameAndTime,
    isOfOneThing: true,
    isStretch: true,
    saysWhen: true,
    longest: { kind: 'streak', metric: 'days', limit: null },
    asked: ({ question: { kind, bucket }, object, rest }) => [
      kind === 'current_streak'
        ? `what is my current streak ${led('of', object)}?`
        : `what was my longest streak of ${bucket}s ${led('with', object)} ${rest}?`,
    ],
  },

  gap: {
    askedOfEach: 'side',
    ...keepsNameAndTime,
    isOfOneThing: true,
    isStretch: true,
    saysWhen: true,
    longest: { kind: 'gap', metric: 'days', limit: null },
    asked: ({ object, rest }) => [
      `what was my longest break from ${object || 'music'} ${rest}?`,
      `longest gap without ${object || 'music'} ${rest}`,
    ],
  },

  session: {
    askedOfEach: 'side or period',
    ...keepsTime,
    takesMedian: true,
    changes: { statistic: true },
    saysWhen: true,
    longest: { kind: 'session', metric: 'time', limit: 1 },
    asked: ({ question: { kind, statistic }, rest }) => {
      if (kind === 'session_count') return [`how many listening sessions did I have ${rest}?`]
      return kind === 'session_average'
        ? [`what is my ${statistic === 'median' ? 'median' : 'average'} session length ${rest}?`]
        : [`what was my longest listening session ${rest}?`]
    },
  },

  binge: {
    ...keepsNameAndTime,
    takesCondition: true,
    changes: { metric: true, order: true },
    saysWhen: true,
    asked: ({ question, whose, bucket, rest }) => [
      `most plays of one ${noun(question, 1)} ${whose} in a ${bucket} ${rest}`,
    ],
  },
} satisfies Partial<Record<Intent, IntentTraits>>
