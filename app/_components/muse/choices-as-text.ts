import type { AnswerChoice } from '@/lib/musicnlp/question/answer-data'

/** An offer in words, for a screen reader: the question and each choice with its number. */
export const choicesAsText = (sentence: string, choices: AnswerChoice[]) =>
  [sentence, ...choices.map(({ query }, at) => `${at + 1}: ${query}`)].join(' ')
