import type { AnswerData, Side, Unit } from '@/lib/musicnlp/question/answer-data'
import type { Reader } from '@/lib/musicnlp/db/reader'
import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import { dayNumber, localDayNumber } from './civil-days'

/** Everything that an intent's file is handed. */
export type RunInput = {
  question: Question
  viewer: Viewer
  reader: Reader
  /** The day of the last play, YYYY-MM-DD, of a history that has ended; null while it still grows */
  historyEnd: string | null
}
export type Runner = (input: RunInput) => Promise<AnswerData>

/** The number of the last day that plays can be from: today, or the day that the history ends on. */
export const lastDayOf = ({ viewer, historyEnd }: Pick<RunInput, 'viewer' | 'historyEnd'>): number =>
  historyEnd ? dayNumber(historyEnd) : localDayNumber(viewer.now, viewer.timeZone)

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
