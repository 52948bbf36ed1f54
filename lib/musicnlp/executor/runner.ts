import type { AnswerData } from '@/lib/musicnlp/answer-data'
import type { Reader } from '@/lib/musicnlp/db/reader'
import type { Question } from '@/lib/musicnlp/question'
import type { Viewer } from '@/lib/viewer'

/** Everything that an intent's file is handed. */
export type RunInput = { question: Question; viewer: Viewer; reader: Reader }
export type Runner = (input: RunInput) => Promise<AnswerData>

/** An instant as the API writes it: milliseconds only where there are any. */
export const isoInstant = (instant: Date): string => instant.toISOString().replace('.000Z', 'Z')
