import 'server-only'
import { z } from 'zod'
import { untilChange } from '@/lib/stats/until-change'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import type { Answer } from './question/answer-data'
import { phrase } from './answer/phrase'
import { nextContext, type ConversationContext } from './question/conversation-context'
import { readAs } from './db/reader'
import { execute } from './executor/execute'
import type { Question } from './question/question'

/** Reads the data that a question asks for and says it in a sentence; `kind: 'none'` where the data cannot answer it. */
export async function answerQuestion(
  question: Question,
  viewer: Viewer,
): Promise<{ answer: Answer; context: ConversationContext }> {
  const data = await readAnswer(viewer, { question, upTo: await cutOff(viewer) })
  const phrased = data.kind === 'none' ? { ...question, intent: 'unsupported' as const } : question
  const { kind, ...rest } = data
  return {
    answer: { kind, sentence: phrase({ question: phrased, data, viewer }), ...rest },
    context: nextContext(question, data),
  }
}

/** @param asked with `upTo`, so that an answer that leaves out later plays is not given at another moment */
const readAnswer = untilChange('muse', (viewer, { question }: { question: Question; upTo: Date | null }) =>
  readAs(viewer, (reader) => execute({ question, viewer, reader }), viewer.now),
)

/** The present moment if the history goes beyond it, else null. */
async function cutOff(viewer: Viewer): Promise<Date | null> {
  const last = await lastPlay(viewer)
  return last && last > viewer.now ? viewer.now : null
}
const lastPlay = untilChange('last-play', async (viewer: Viewer) => {
  const found = await readAs(viewer, (reader) =>
    reader.rows(
      z.object({ at: z.date() }),
      Prisma.sql`select p.played_at as at from plays p order by p.played_at desc limit 1`,
    ),
  )
  return found[0]?.at ?? null
})
