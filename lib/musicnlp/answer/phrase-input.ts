import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import type { AnswerData, Point, Side } from '../question/answer-data'

/** What a sentence is written from. */
export type PhraseInput = {
  question: Question
  data: AnswerData
  viewer: Viewer
  /** The day of the first play, YYYY-MM-DD; null without plays */
  historyStart: string | null
  /** The day of the last play, YYYY-MM-DD, of a history that has ended; null while it still grows */
  historyEnd: string | null
}
export type Phrase = (input: PhraseInput) => string

export const sideOf = ({ sides }: AnswerData, label: string): Side | undefined =>
  sides?.find((side) => side.label === label)
export const valueOf = (data: AnswerData): number => (typeof data.value === 'number' ? data.value : 0)

/** The noun for the items that a question lists. */
export const nounOf = ({ entity }: Pick<Question, 'entity'>, otherwise = 'track'): string =>
  entity === 'none' ? otherwise : entity

/** The point of a chart with the highest value; none where all are 0. */
export const highest = (points: readonly Point[] = []): Point | undefined =>
  points.reduce<Point | undefined>((best, point) => (point.value > (best?.value ?? 0) ? point : best), undefined)
