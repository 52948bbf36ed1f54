import { buildNameIndex } from '../analyzer/names/name-index'
import { answeredDays } from '../question/answered-days'
import { earlierTurn, offeredContext, type PreviousTurn } from '../question/conversation-context'
import type { Question } from '../question/question'
import type { Understanding } from '../question/understanding'
import { understand } from '../understand'
import { readQuestion } from '../parser/read-question'
import { evaluate } from './evaluate'
import { events, library } from './made-up-library'
import { viewer } from './made-up-viewer'
import { playedLibrary } from './played-library'

export { events }

const firstPlay = new Date('2016-03-01T00:00:00Z')
export const index = buildNameIndex(library)

export const askAlone = (text: string, context: PreviousTurn | null = null): Understanding =>
  understand(text, { viewer, library: index, events, firstPlay, context })

const history = playedLibrary(library, { from: '2016-03-01', to: '2024-06-15', timeZone: viewer.timeZone })

/** What a reply to the question hands on to the next turn. */
function answered(question: Question): PreviousTurn {
  const told = evaluate(question, history, viewer)
  const type = isListen.has(question.intent) || question.entity === 'none' ? 'track' : question.entity
  const names = (told.items ?? []).flatMap(({ id }) => {
    const entry = typeof id === 'number' ? index.byId(type, id) : undefined
    return entry ? [{ type, id: entry.id, name: entry.name }] : []
  })
  return { question, answered: names.slice(0, 10), answeredDays: answeredDays(question, told, viewer.timeZone) }
}

/** Their answer is a play, whatever is asked for. */
const isListen: ReadonlySet<Question['intent']> = new Set(['first_listen', 'last_listen', 'nth_listen', 'milestone'])

type Conversation = { last: Understanding; before: PreviousTurn | null }

/** The last turn of a conversation, and what came before it; what its turns were answered with is known. */
export const askConversation = (turns: readonly string[]): Conversation => converse(turns, answered)

/** The last turn of a conversation of which only the questions are known. */
export const askTurns = (turns: readonly string[]): Understanding => converse(turns, (question) => ({ question })).last

const converse = (turns: readonly string[], reply: (question: Question) => PreviousTurn): Conversation =>
  turns.reduce<Conversation>(
    ({ last, before }, turn, at) => {
      const context = at === 0 ? null : contextAfter(last, before, reply)
      return { last: askAlone(turn, context), before: context }
    },
    { last: askAlone(''), before: null },
  )

const contextAfter = (
  last: Understanding,
  before: PreviousTurn | null,
  reply: (question: Question) => PreviousTurn,
): PreviousTurn | null =>
  last.question.intent === 'unsupported'
    ? (offeredContext(last, before) ?? (before && { ...before, unanswered: true }))
    : { ...reply(last.question), ...earlierTurn(before) }

/** How surprising the cheapest reading of a text is: the mean cost of its words. */
export function doubtOf(text: string): number {
  const { spans, tokens } = readQuestion(text, { names: index, events, years: null })
  return spans.reduce((sum, { cost }) => sum + cost, 0) / Math.max(1, tokens.length)
}
