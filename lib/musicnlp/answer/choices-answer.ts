import { formatList } from '@/lib/format/list'
import { noPlaysOf } from './refusal-sentence'
import type { Answer } from '../question/answer-data'
import type { Choice, Understanding } from '../question/understanding'

/** The questions that are offered instead of an answer; null where there are none. */
export function choicesAnswer({ choices = [], notUnderstood, refusalReason }: Understanding): Answer | null {
  if (choices.length === 0) return null
  return {
    kind: 'choices',
    sentence:
      refusalReason === 'no_plays'
        ? `${noPlaysOf(notUnderstood)} ${choices.length === 1 ? 'Did you mean this?' : 'Did you mean one of these?'}`
        : choicesSentence(choices, refusalReason === 'singer' ? [] : notUnderstood),
    choices: choices.map(({ query, question, leftOut }) => ({ query, understood: question, left_out: leftOut })),
  }
}

/** Which words are left out, and whether one of the offered questions is meant. */
function choicesSentence(choices: readonly Choice[], notUnderstood: readonly string[]): string {
  const words = choices[0]?.leftOut.length ? choices[0].leftOut : notUnderstood
  const question = choices.length === 1 ? 'Is this what you mean?' : 'Which of these do you mean?'
  return words.length > 0 ? `I left out ${formatList(words.map((word) => `“${word}”`))}. ${question}` : question
}
