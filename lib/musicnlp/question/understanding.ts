import type { OutsideTopic } from './outside-topic'
import type { Question } from './question'

/** What files may leave out, and whether any of the person's plays has it. */
export type AvailableData = Record<
  'albums' | 'skips' | 'platform' | 'country' | 'shuffle' | 'offline' | 'incognito',
  boolean
>

/**
 * Why there is no answer: words that were not understood, a name without plays, a life event that was not told, a time
 * outside the history, data that no file of the person has, a topic that no file at all has, another language, or nothing that was
 * asked.
 */
export type RefusalReason =
  | 'not_understood'
  | 'no_plays'
  | 'unknown_event'
  | 'outside_history'
  | keyof AvailableData
  | OutsideTopic
  | 'greeting'
  | 'thanks'
  | 'birthday'
  | 'other_language'

/** A whole question offered where the words were not all understood. `leftOut`: the words that it does without. */
export type Choice = { query: string; question: Question; leftOut: string[] }

/** What was made of the words of a question; intent `unsupported` where they were refused. */
export type Understanding = {
  question: Question
  notUnderstood: string[]
  suggestions: string[]
  refusalReason?: RefusalReason
  /** The time outside the history, in words: "summer 2021" */
  period?: string
  /** The question about that time: follow-ups are about it */
  meant?: Question
  /** A word that was not understood stands where a name is expected: without it the question would be another */
  missesName?: boolean
  /** The words that were not understood point at what was said before: without them the question would be wider */
  pointsBack?: boolean
  /** Whole questions to choose from, where the words were not all understood; the likeliest first */
  choices?: Choice[]
}
