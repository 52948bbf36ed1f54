import type { AnswerData, Side, Unit } from '@/lib/musicnlp/question/answer-data'
import type { Reader } from '@/lib/musicnlp/db/reader'
import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'

/** Everything that an intent's file is handed. */
export type RunInput = { question: Question; viewer: Viewer; reader: Reader }
export type Runner = (input: RunInput) => Promise<AnswerData>

/** An instant as the API writes it: milliseconds only where there are any. */
export const isoInstant = (instant: Date): string => instant.toISOString().replace('.000Z', 'Z')

/** The number that was said, or undefined where it is only the default of the kind of question. */
export const saidLimit = ({ limit, assumed }: Question): number | undefined =>
  limit === null || assumed.includes('limit') ? undefined : limit

/** No answer lists more. */
const MAX_LISTED = 200
export const listLength = ({ limit }: Question, otherwise = 10): number => Math.min(limit ?? otherwise, MAX_LISTED)

export const side = (label: string, value: number | null, unit: Unit, more: Partial<Side> = {}): Side => ({
  label,
  value,
  unit,
  ...more,
})

/** A moment as a side; none where there was no such play. */
export const momentSide = (label: string, instant: Date | null): Side[] =>
  instant ? [side(label, null, 'plays', { at: isoInstant(instant) })] : []
