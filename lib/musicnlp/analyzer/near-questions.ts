import { buildQuestion, type Slots } from './build-question'
import { withReferences } from './follow-up/references'
import { besidesSlots, mergedInto, scopedAsBefore } from './follow-up/scoped-as-before'
import { isCoherent } from './is-coherent'
import { historyEnd } from '../../time/history-end'
import { interpret, type Interpretation } from './interpret'
import { matchKinds } from './match-kind'
import { typedWords } from './refusal'
import { unusedWords } from './unused-words'
import { readOnce } from './read-once'
import type { Span } from '../parser/span'
import type { PreviousTurn } from '../question/conversation-context'
import type { Question } from '../question/question'
import type { UnderstandInput } from './understand-input'

export type NearQuestion = { question: Question; leftOut: string[] }

/** Words left out beyond which a question is another. */
const MOST_LEFT_OUT = 2
const MOST_KINDS = 8

type Near = { slots: Slots; left: Span[] }

/**
 * The kinds of question that the words of a text may ask, the likeliest first, each with the words that it leaves out.
 * @param pointsBack whether its words point at what was said before, so that they mean nothing without it
 */
export function nearQuestions(text: string, input: UnderstandInput, pointsBack: boolean): NearQuestion[] {
  const { viewer, library, events, firstPlay, context } = input
  const firstYear = firstPlay?.getUTCFullYear() ?? viewer.now.getUTCFullYear() - 20
  const years = firstPlay ? { from: firstYear, to: viewer.now.getUTCFullYear() } : null
  const read = readOnce(text, { isTurn: !!context, names: library, events, years })
  const reading = context ? withReferences(read, context, library) : read
  const settings = { viewer, events, firstYear, lastDay: historyEnd(input), playedDays: input.playedDays }
  const outcome = interpret(reading, settings)
  if ('contradiction' in outcome) return []
  const alone = askedAlone(outcome.ok)
  const inTurn = context ? askedInTurn(outcome.ok, alone, context, settings) : []
  const near = context && pointsBack ? inTurn : [...inTurn, ...alone]
  return near
    .filter(
      ({ slots, left }) =>
        left.length <= MOST_LEFT_OUT && left.every(({ type }) => type !== 'name') && isCoherent(slots),
    )
    .sort((a, b) => a.left.length - b.left.length)
    .map(({ slots, left }) => ({
      question: { ...slots, chips: [] },
      leftOut: left.length > 0 ? typedWords(reading, left) : [],
    }))
}

const askedAlone = (interpretation: Interpretation): Near[] =>
  matchKinds(interpretation.features)
    .slice(0, MOST_KINDS)
    .map(({ questionKind, unused }) => {
      const slots = buildQuestion(questionKind, interpretation)
      return { slots, left: [...new Set([...unused, ...unusedWords(interpretation.features, slots)])] }
    })

/** What the words ask of what the question before was about: its slots with those named now, or another kind of question. */
function askedInTurn(
  interpretation: Interpretation,
  alone: readonly Near[],
  context: PreviousTurn,
  settings: Parameters<typeof mergedInto>[2],
): Near[] {
  const merged = mergedInto(interpretation, context, settings)
  return [
    ...(merged ? [{ slots: merged, left: besidesSlots(interpretation.features) }] : []),
    ...alone.map(({ slots, left }) => ({
      slots: scopedAsBefore(slots, context.question, interpretation),
      left: left.filter(({ type }) => type !== 'reference'),
    })),
  ]
}
