import { z } from 'zod'
import { ContextInput } from './question/conversation-context'
import { TypedQuestion } from './typed-question'

/** Control characters are removed: they mean nothing in a question, and PostgreSQL does not store NUL. */
const Query = z
  .string()
  .transform((text) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim())
  .pipe(z.string().min(1, 'Enter a question.').max(500, 'A question has at most 500 characters.'))
  .meta({ pattern: '[^\\s\\x00-\\x1f\\x7f-\\x9f]', maxLength: 500 })

/** The body of POST /api/music_muse, and what the panel sends. */
export const AskInput = z.object({
  query: Query.describe('At most 500 characters'),
  context: ContextInput.describe('The context of the answer before, so that “and albums?” means something'),
})
export type AskInput = z.infer<typeof AskInput>

/** A question in words, or as data. */
export const AskOrTypedInput = z.union([z.object({ question: TypedQuestion }), AskInput])
export type AskOrTypedInput = z.infer<typeof AskOrTypedInput>
