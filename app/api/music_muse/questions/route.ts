import { z } from 'zod'
import { route } from '@/lib/http/route'
import { deleteQuestions, recentQuestions } from '@/lib/musicnlp/question-history'
import { Instant } from '../../_schemas/response-fields'

const AskedQuestion = z.strictObject({
  id: z.int(),
  query: z.string(),
  answer: z.string().describe('The sentence'),
  asked_at: Instant,
})

export const GET = route(
  {
    summary: 'The caller’s recent questions',
    response: z
      .strictObject({ questions: z.array(AskedQuestion).describe('Each wording once, 200 at most') })
      .describe('The questions with the sentences that answered them, the newest first.'),
  },
  async (_, viewer) => ({ questions: await recentQuestions(viewer.userId) }),
)

export const DELETE = route({ summary: 'Deletes the caller’s recent questions' }, async (_, viewer) =>
  deleteQuestions(viewer.userId),
)
