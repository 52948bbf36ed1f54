import 'server-only'
import { metrics } from '@/lib/metrics/metrics'
import type { Viewer } from '@/lib/viewer'
import type { AskInput } from './ask-input'
import { ask, type Reply } from './client'
import { saveQuestion } from './question-history'

/** Answers a question and saves it in the person's recent questions if it had an answer. */
export async function askAndSave({ query, context }: AskInput, viewer: Viewer): Promise<Reply> {
  const reply = await ask(query, viewer, context)
  metrics().answers.observe({ kind: reply.answer.kind }, reply.ms / 1000)
  if (reply.answer.kind !== 'none' && reply.answer.kind !== 'choices')
    await saveQuestion(viewer.userId, { query, answer: reply.answer.sentence, askedAt: viewer.now })
  return reply
}
