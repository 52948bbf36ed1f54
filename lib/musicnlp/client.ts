import 'server-only'
import type { Viewer } from '@/lib/viewer'
import type { Answer } from './question/answer-data'
import { answerQuestion, playedSpan } from './answer-question'
import { choicesAnswer } from './answer/choices-answer'
import { leftOutSentence, refusalSentence, unansweredWords } from './answer/refusal-sentence'
import { earlierTurn, awaitingContext, offeredContext, type ConversationContext } from './question/conversation-context'
import { leftOutNames } from './left-out-names'
import { loadLibrary } from './load-library'
import type { Question } from './question/question'
import { pickedChoice } from './parser/picked-choice'
import { questionPhrases } from './intents/question-phrases'
import { phraseCalendar } from './phrasing/time-phrase'
import { completeQuestion, type TypedQuestion } from './typed-question'
import { answerable } from './can-answer'
import { understand } from './understand'

/** The JSON of POST /api/music_muse. */
export type Reply = {
  query: string
  answer: Answer
  understood: Question
  not_understood: string[]
  suggestions: string[]
  context: ConversationContext | Record<string, never>
  ms: number
}

/**
 * Answers a question in plain words. What was not understood is answered by `kind: 'none'` and its words, or by questions to
 * choose from; a question is never answered by another.
 * @param context that of the reply before, for "and albums?"
 */
export async function ask(query: string, viewer: Viewer, context: ConversationContext | null = null): Promise<Reply> {
  const started = performance.now()
  const [known, played] = await Promise.all([loadLibrary(viewer.userId), playedSpan(viewer)])
  const picked = context?.offered?.[pickedChoice(query, context.offered.length) ?? -1]
  // An offer is a whole question, whatever came before it.
  const understanding = understand(picked ?? query, {
    viewer,
    ...known,
    context: picked === undefined ? context : null,
  })
  const { question, notUnderstood, suggestions } = understanding
  const result = question.intent === 'unsupported' ? null : await answerQuestion(question, viewer, played)
  if (result && result.answer.kind !== 'none')
    return {
      query,
      answer: result.answer,
      understood: question,
      not_understood: notUnderstood,
      suggestions: isEmpty(result.answer)
        ? suggestions.filter((text) => text === 'All time')
        : answerable(suggestions, { viewer, ...known, context: result.context }),
      context: { ...result.context, ...earlierTurn(context) },
      ms: millisecondsSince(started),
    }
  const leftOut = result ? [] : await leftOutNames(query, notUnderstood, viewer.userId)
  const refusal = leftOut.length > 0 ? { ...understanding, choices: [] } : understanding
  const sentence =
    result?.answer.sentence ??
    (leftOut.length > 0 ? leftOutSentence(leftOut) : refusalSentence(notUnderstood, refusal, known, viewer))
  return {
    query,
    answer: choicesAnswer(refusal) ?? { kind: 'none', sentence },
    understood: { ...question, intent: 'unsupported' },
    not_understood: unansweredWords(query, question, notUnderstood),
    suggestions: answerable(suggestions, { viewer, ...known, context }),
    context:
      offeredContext(refusal, context) ??
      awaitingContext(query, understanding, context) ??
      (understanding.meant ? { question: understanding.meant, answered: [] } : null) ??
      (context && { ...context, unanswered: true }) ??
      {},
    ms: millisecondsSince(started),
  }
}

/** Answers a question that comes as data. Throws `invalid` where it names what the person's library does not hold. */
export async function answerTyped(typed: TypedQuestion, viewer: Viewer): Promise<Reply> {
  const started = performance.now()
  const [known, played] = await Promise.all([loadLibrary(viewer.userId), playedSpan(viewer)])
  const question = completeQuestion(typed, known, viewer)
  const { answer, context } = await answerQuestion(question, viewer, played)
  return {
    query: questionPhrases(question, phraseCalendar(viewer))[0] ?? '',
    answer,
    understood: question,
    not_understood: [],
    suggestions: [],
    context,
    ms: millisecondsSince(started),
  }
}

/** Nothing was played: only a longer time can have an answer. */
const isEmpty = ({ items, value, points = [] }: Answer) =>
  items ? items.length === 0 && points.length === 0 : value === 0 || value === null

/** With one decimal. */
const millisecondsSince = (started: number) => Math.round((performance.now() - started) * 10) / 10
