import 'server-only'
import { metrics } from '@/lib/metrics/metrics'
import type { Viewer } from '@/lib/viewer'
import type { AskInput } from './ask-input'
import { ask, type Reply } from './client'
import { saveQuestion } from './question-history'
import { saveBirthday } from './save-birthday'

/**
 * Answers a question and saves it in the person's recent questions if it had an answer. A birthday that is told is saved as a
 * life event; the question that waited for it is answered then.
 */
export async function askAndSave({ query, context }: AskInput, viewer: Viewer): Promise<Reply> {
  const birthday = await saveBirthday(query, context?.awaiting !== undefined, viewer)
  const reply = await ask(birthday ? (context?.awaiting ?? birthday.told) : query, viewer, context)
  metrics().answers.observe({ kind: reply.answer.kind }, reply.ms / 1000)
  if (birthday && reply.understood.intent === 'define_event') return savedEvent(reply, birthday)
  if (reply.answer.kind !== 'none' && reply.answer.kind !== 'choices')
    await saveQuestion(viewer.userId, { query: reply.query, answer: reply.answer.sentence, askedAt: viewer.now })
  return birthday ? withSentence(reply, `${savedSentence(birthday.day)} ${reply.answer.sentence}`) : reply
}

/** The event in the reply has the id of the saved one, so that the answer can link to it. */
function savedEvent(reply: Reply, { id, day }: { id: number; day: string }): Reply {
  const { time } = reply.understood
  const understood = { ...reply.understood, time: { ...time, event: time.event && { ...time.event, id } } }
  return { ...withSentence(reply, savedSentence(day)), understood }
}

const savedSentence = (birthday: string) =>
  `I’ll remember that your birthday is ${birthday}. I saved it as an event on your timeline.`

const withSentence = (reply: Reply, sentence: string): Reply => ({ ...reply, answer: { ...reply.answer, sentence } })
