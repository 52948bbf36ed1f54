import type { Choice } from '../offer'
import { list } from './english-format'

/** The short question above what is offered: which words are left out, and whether one of these is meant. */
export function choicesSentence(choices: readonly Choice[], notUnderstood: readonly string[]): string {
  const words = choices[0]?.leftOut.length ? choices[0].leftOut : notUnderstood
  const question = choices.length === 1 ? 'Is this what you mean?' : 'Which of these do you mean?'
  return words.length > 0 ? `I left out ${list(words.map((word) => `“${word}”`))}. ${question}` : question
}
