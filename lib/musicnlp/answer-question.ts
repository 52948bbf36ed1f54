import 'server-only'
import type { Viewer } from '@/lib/viewer'
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
  const data = await readAs(viewer, (reader) => execute({ question, viewer, reader }), viewer.now)
  const phrased = data.kind === 'none' ? { ...question, intent: 'unsupported' as const } : question
  const { kind, ...rest } = data
  return {
    answer: { kind, sentence: phrase({ question: phrased, data, viewer }), ...rest },
    context: nextContext(question, data),
  }
}
