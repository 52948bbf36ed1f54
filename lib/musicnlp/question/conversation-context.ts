import { z } from 'zod'
import type { AnswerData } from './answer-data'
import { answeredDays } from './answered-days'
import { CivilRange, Name, Question, TimeFilter } from './question'
import type { Understanding } from './understanding'

/**
 * What a client sends back with the next question: the question before and the first names of its answer, for "and albums?"
 * and "it", the questions that were offered, for "the first one", and one that waits for a date.
 */
export const ConversationContext = z.object({
  question: Question,
  answered: z.array(Name).max(10),
  /** The days that the answer told, for "that day" */
  answeredDays: CivilRange.optional(),
  offered: z.array(z.string().max(500)).max(3).optional(),
  /** The question that waits for the date of the person's birthday */
  awaiting: z.string().max(500).optional(),
  /** What the question before that was about, for "which of the two" */
  earlier: z.object({ names: z.array(Name).max(10), time: TimeFilter }).optional(),
  /** What was said last was not answered: the question is the one before it */
  unanswered: z.boolean().optional(),
})
export type ConversationContext = z.infer<typeof ConversationContext>

/** The question before, the first names of its answer, and what came around it. */
export type PreviousTurn = Pick<ConversationContext, 'question' | 'answeredDays' | 'earlier' | 'unanswered'> & {
  answered?: readonly Name[]
}

/** An empty object is no context: it is what comes with a refused first question. */
export const ContextInput = z
  .union(
    [
      ConversationContext,
      z
        .object({})
        .strict()
        .transform(() => null),
      z.null(),
    ],
    {
      error: 'Send the context of an earlier answer as it came.',
    },
  )
  .optional()

/** The context after an answer. */
export function nextContext(question: Question, data: AnswerData, timeZone: string): ConversationContext {
  const days = answeredDays(question, data, timeZone)
  return {
    question,
    answered: (data.items ?? []).slice(0, 10).map(({ type, id, name }) => ({ type, id, name })),
    ...(days && { answeredDays: days }),
  }
}

/** What the question before this turn was about. */
export const earlierTurn = (before: PreviousTurn | null): Pick<ConversationContext, 'earlier'> =>
  before ? { earlier: { names: before.question.names.slice(0, 10), time: before.question.time } } : {}

/**
 * The context after questions were offered: "the first one" takes an offer, and "and in 2021?" leans on the first of them.
 * Null without offers.
 */
export const offeredContext = (
  { choices = [] }: Understanding,
  before: PreviousTurn | null,
): ConversationContext | null =>
  choices[0]
    ? {
        question: choices[0].question,
        answered: [...(before?.answered ?? [])],
        offered: choices.map(({ query }) => query),
        unanswered: true,
      }
    : null

/** The context after the date of a birthday was asked for. */
export const awaitingContext = (
  query: string,
  { question, refusalReason }: Understanding,
  before: ConversationContext | null,
): ConversationContext | null =>
  refusalReason === 'birthday'
    ? {
        question: before?.question ?? question,
        answered: before?.answered ?? [],
        awaiting: query.slice(0, 500),
        unanswered: true,
      }
    : null
