import { buildNameIndex } from '../analyzer/names/name-index'
import { earlierTurn, offeredContext, type PreviousTurn } from '../question/conversation-context'
import type { Understanding } from '../question/understanding'
import { understand } from '../understand'
import type { Viewer } from '../../viewer'
import { readQuestion } from '../parser/read-question'
import { events, library } from './made-up-library'

export { events }

/** Saturday noon in New York; plays since March 2016. */
const viewer: Viewer = {
  userId: 1,
  timeZone: 'America/New_York',
  now: new Date('2024-06-15T16:00:00Z'),
  weekStart: 1,
  hemisphere: 'north',
  country: 'US',
}
const firstPlay = new Date('2016-03-01T00:00:00Z')
export const index = buildNameIndex(library)

export const askAlone = (text: string, context: PreviousTurn | null = null): Understanding =>
  understand(text, { viewer, library: index, events, firstPlay, context })

/** The last turn of a conversation. */
export function askTurns(turns: readonly string[]): Understanding {
  return turns.reduce<{ last: Understanding; context: PreviousTurn | null }>(
    ({ context }, turn) => {
      const last = askAlone(turn, context)
      const isAnswered = last.question.intent !== 'unsupported'
      return {
        last,
        context: isAnswered
          ? { question: last.question, ...earlierTurn(context) }
          : (offeredContext(last, context) ?? (context && { ...context, unanswered: true })),
      }
    },
    { last: askAlone(''), context: null },
  ).last
}

/** How surprising the cheapest reading of a text is: the mean cost of its words. */
export function doubtOf(text: string): number {
  const { spans, tokens } = readQuestion(text, { names: index, events, years: null })
  return spans.reduce((sum, { cost }) => sum + cost, 0) / Math.max(1, tokens.length)
}
