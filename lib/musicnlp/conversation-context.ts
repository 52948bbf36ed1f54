import { z } from 'zod'
import type { AnswerData } from './answer-data'
import { Name, Question } from './question'

/**
 * The turn before: its question and the first names of its answer, so that "and albums?" and "it" mean something, and the
 * questions that were offered, so that "the first one" does.
 */
export const Context = z.object({
  question: Question,
  answered: z.array(Name).max(10),
  offered: z.array(z.string().max(500)).max(3).optional(),
})
export type Context = z.infer<typeof Context>

/** An empty object is no context: what a first question and a help answer leave behind. */
export const ContextInput = z
  .union(
    [
      Context,
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

export function nextContext(question: Question, { items = [] }: AnswerData): Context {
  return { question, answered: items.slice(0, 10).map(({ type, id, name }) => ({ type, id, name })) }
}
