import 'server-only'
import type { Viewer } from '@/lib/viewer'
import type { Answer } from './answer-data'
import { phrase } from './answer/phrase'
import { choicesSentence } from './answer/choices-sentence'
import { refusalSentence } from './answer/refusal-sentence'
import { nextContext, type Context } from './conversation-context'
import { readAs } from './db/reader'
import { execute } from './executor/execute'
import { loadLibrary } from './load-library'
import type { Question } from './question'
import { pickedChoice } from './parser/picked-choice'
import { questionPhrases } from './phrasing/question-phrase'
import { phraseCalendar } from './phrasing/time-phrase'
import { completeQuestion, type TypedQuestion } from './typed-question'
import { understand, type Understanding } from './understand'

/** The JSON of POST /api/music_muse. */
export type Reply = {
  query: string
  answer: Answer
  understood: Question
  not_understood: string[]
  suggestions: string[]
  context: Context | Record<string, never>
  ms: number
}

/**
 * A question in plain words and its answer: understand, read, say. What was not understood is answered by
 * `kind: 'none'` and its words; a question is never answered by another.
 * @param context that of the reply before, for "and albums?"
 */
export async function ask(query: string, viewer: Viewer, context: Context | null = null): Promise<Reply> {
  const started = performance.now()
  const known = await loadLibrary(viewer.userId)
  const text = context?.offered?.[pickedChoice(query, context.offered.length) ?? -1] ?? query
  const understanding = understand(text, { viewer, ...known, context })
  const { question, notUnderstood, suggestions, refusalReason } = understanding
  const told = question.intent === 'unsupported' ? null : await answerTo(question, viewer)
  const answered = told?.answer.kind === 'none' ? null : told
  return {
    query,
    answer: answered?.answer ??
      offerOf(understanding) ?? {
        kind: 'none',
        sentence:
          told?.answer.sentence ?? refusalSentence(notUnderstood, refusalReason, known.firstPlay, viewer.timeZone),
      },
    understood: answered ? question : { ...question, intent: 'unsupported' },
    not_understood: answered ? notUnderstood : wordsOf(query, question, notUnderstood),
    suggestions,
    context: answered?.context ?? offeredContext(understanding, context) ?? context ?? {},
    ms: Math.round((performance.now() - started) * 10) / 10,
  }
}

/** Answers a question that comes as data. Throws `invalid` where it names what the person's library does not hold. */
export async function answerTyped(typed: TypedQuestion, viewer: Viewer): Promise<Reply> {
  const started = performance.now()
  const question = completeQuestion(typed, await loadLibrary(viewer.userId), viewer)
  const { answer, context } = await answerTo(question, viewer)
  return {
    query: questionPhrases(question, phraseCalendar(viewer))[0] ?? '',
    answer,
    understood: question,
    not_understood: [],
    suggestions: [],
    context,
    ms: Math.round((performance.now() - started) * 10) / 10,
  }
}

/** The questions that are offered instead of an answer; null where there are none. */
function offerOf({ choices = [], notUnderstood }: Understanding): Answer | null {
  if (choices.length === 0) return null
  return {
    kind: 'choices',
    sentence: choicesSentence(choices, notUnderstood),
    choices: choices.map(({ query, question, leftOut }) => ({ query, understood: question, left_out: leftOut })),
  }
}

/** The turn before stays what a follow-up leans on; what was offered can be taken by "the first one". */
const offeredContext = ({ choices = [], question }: Understanding, before: Context | null): Context | null =>
  choices.length > 0
    ? {
        question: before?.question ?? question,
        answered: before?.answered ?? [],
        offered: choices.map(({ query }) => query),
      }
    : null

async function answerTo(question: Question, viewer: Viewer): Promise<{ answer: Answer; context: Context }> {
  const data = await readAs(viewer.userId, (reader) => execute({ question, viewer, reader }))
  const told = data.kind === 'none' ? { ...question, intent: 'unsupported' as const } : question
  const { kind, ...rest } = data
  return {
    answer: { kind, sentence: phrase({ question: told, data, viewer }), ...rest },
    context: nextContext(question, data),
  }
}

/** What the data cannot tell is named by the filter's words, else by the whole question. */
function wordsOf(query: string, { chips }: Question, notUnderstood: string[]): string[] {
  if (notUnderstood.length > 0) return notUnderstood
  const filters = chips.filter(({ kind, assumed }) => kind === 'filter' && !assumed).map(({ text }) => text)
  return filters.length > 0 ? filters : query.trim() === '' ? [] : [query.trim()]
}
