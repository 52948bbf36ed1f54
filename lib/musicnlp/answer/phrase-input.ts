import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import type { AnswerData, Side } from '../question/answer-data'

/** What a sentence is written from. */
export type PhraseInput = { question: Question; data: AnswerData; viewer: Viewer }
export type Phrase = (input: PhraseInput) => string

export const sideOf = ({ sides }: AnswerData, label: string): Side | undefined =>
  sides?.find((side) => side.label === label)
export const valueOf = (data: AnswerData): number => (typeof data.value === 'number' ? data.value : 0)

/** The noun for the items that a question lists. */
export const nounOf = ({ entity }: Pick<Question, 'entity'>, otherwise = 'track'): string =>
  entity === 'none' ? otherwise : entity
