import { filtersPhrase } from '../phrasing/filters-phrase'
import { led, namesOf, orderedByAmount, type QuestionParts } from '../phrasing/question-wording'
import { timePhrase } from '../phrasing/time-phrase'
import { keepsTime } from './inherited'
import type { Intent } from '../question/question'
import type { IntentTraits } from './traits'

/** What tells each side of a comparison from the others: "Drake", "in 2021", "on my phone" */
const sidesIn = ({ question: { compare }, words }: QuestionParts): string[] =>
  (compare?.sides ?? []).map(({ names, filters, time }) =>
    [names && namesOf(names, words), filters && filtersPhrase(filters), time && timePhrase(time, words.calendar)]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  )

const ofTwo = (parts: QuestionParts, joint: (first: string, second: string) => string): string[] => {
  const [first, second] = sidesIn(parts)
  return first !== undefined && second !== undefined
    ? [`which ${parts.things} did I play ${joint(first, second)}?`]
    : []
}

export const setIntents = {
  compare: {
    ...keepsTime,
    changes: { metric: true },
    asked: (parts) => {
      const { question, words, things, object } = parts
      const sides = sidesIn(parts)
      const bare = sides.map((side) => side.replace(/^(in|on|at) (the )?/, ''))
      const isByName = question.compare?.sides.every(({ names }) => names !== undefined) ?? false
      const about = isByName ? '' : object
      const end =
        `${filtersPhrase(question.filters)} ${timePhrase(question.time, words.calendar)} ` + orderedByAmount(question)
      const listed = question.limit !== null ? `my top ${things} ${led('by', about)}` : about
      return [
        `compare ${listed} ${sides.join(' and ')} ${end}`,
        `${listed} ${bare.join(' vs ')} ${end}`,
        `${listed} ${sides.join(' vs ')} ${end}`,
      ]
    },
  },

  overlap: {
    ...keepsTime,
    changes: { number: 'limit' },
    asked: (parts) => ofTwo(parts, (first, second) => `both ${first} and ${second}`),
  },

  difference: {
    ...keepsTime,
    changes: { number: 'limit' },
    asked: (parts) => ofTwo(parts, (first, second) => `${first} but not ${second}`),
  },
} satisfies Partial<Record<Intent, IntentTraits>>
