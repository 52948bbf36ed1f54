import { buildQuestion } from './build-question'
import { isCoherent } from './is-coherent'
import { historyEnd } from './history-end'
import { interpret } from './interpret'
import { matchKinds } from './match-kind'
import { typedWords } from './refusal'
import { unusedWords } from './unused-words'
import { readQuestion } from '../parser/read-question'
import type { Question } from '../question/question'
import type { UnderstandInput } from './understand-input'

export type NearQuestion = { question: Question; leftOut: string[] }

/** Words left out beyond which a question is another. */
const MOST_LEFT_OUT = 2

/** The kinds of question that the words of a text may ask, the likeliest first, each with the words that it leaves out. */
export function nearQuestions(text: string, input: UnderstandInput): NearQuestion[] {
  const { viewer, library, events, firstPlay } = input
  const firstYear = firstPlay?.getUTCFullYear() ?? viewer.now.getUTCFullYear() - 20
  const years = firstPlay ? { from: firstYear, to: viewer.now.getUTCFullYear() } : null
  const reading = readQuestion(text, { names: library, events, years })
  const outcome = interpret(reading, {
    viewer,
    events,
    firstYear,
    lastDay: historyEnd(input),
    playedDays: input.playedDays,
  })
  if ('contradiction' in outcome) return []
  return matchKinds(outcome.ok.features)
    .slice(0, 8)
    .flatMap(({ questionKind, unused }) => {
      const slots = buildQuestion(questionKind, outcome.ok)
      const left = [...new Set([...unused, ...unusedWords(outcome.ok.features, slots)])]
      return left.length > MOST_LEFT_OUT || !isCoherent(slots)
        ? []
        : [{ question: { ...slots, chips: [] }, leftOut: left.length > 0 ? typedWords(reading, left) : [] }]
    })
}
