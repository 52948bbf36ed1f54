import { outsideTopic } from '../parser/words/outside-data'
import { questionPhrases } from '../phrasing/question-phrase'
import { phraseCalendar } from '../phrasing/time-phrase'
import { sameQuestion } from '../question/same-question'
import type { UnderstandInput } from './understand-input'
import type { Choice, Understanding } from '../question/understanding'

type Understand = (text: string, input: UnderstandInput) => Understanding
type Draft = { text: string; leftOut: string[] }

const MOST_CHOICES = 3
/** How many times words are left out before giving up. */
const ROUNDS = 4

/**
 * Up to three questions near a text that was refused, the likeliest first: the text without the words that were
 * not understood, with the nearest names in their place, and what can be asked of the names and times that it holds.
 * Each is in plain words that are understood as exactly this question when they are asked.
 */
export function offersFor(
  text: string,
  refused: Understanding,
  input: UnderstandInput,
  understand: Understand,
): Choice[] {
  const unknown = refused.notUnderstood
  if (unknown.length === 0 || unknown.some((word) => outsideTopic(word) !== null)) return []
  const drafts = [
    refused.missesName ? null : shortened(text, unknown, input, understand),
    ...respelled(text, unknown, input),
  ]
  const choices: Choice[] = []
  for (const draft of drafts) {
    const choice = draft && choiceOf(draft, input, understand)
    if (choice && !choices.some(({ question }) => sameQuestion(question, choice.question))) choices.push(choice)
  }
  return choices.slice(0, MOST_CHOICES)
}

/**
 * The text without the words that were not understood, repeated until it is understood; null where nothing is left to
 * ask.
 */
function shortened(
  text: string,
  unknown: readonly string[],
  input: UnderstandInput,
  understand: Understand,
): Draft | null {
  let draft: Draft = { text, leftOut: [] }
  let words = unknown
  for (let round = 0; round < ROUNDS && words.length > 0; round++) {
    draft = { text: without(draft.text, words), leftOut: [...draft.leftOut, ...words] }
    if (draft.text === '') return null
    const { question, notUnderstood, missesName } = understand(draft.text, input)
    if (question.intent !== 'unsupported') return draft
    if (missesName || notUnderstood.some((word) => outsideTopic(word) !== null)) return null
    words = notUnderstood
  }
  return null
}

const without = (text: string, words: readonly string[]) =>
  words
    .reduce((rest, word) => rest.replace(word, ' '), text)
    .replaceAll(/\s+([?.,!])/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The text with the nearest names of the library in the place of one unknown word. */
const respelled = (text: string, unknown: readonly string[], { library }: UnderstandInput): Draft[] =>
  unknown
    .filter((word) => word.length <= 40)
    .flatMap((word) => library.nearest(word).map(({ name }) => ({ text: text.replace(word, name), leftOut: [] })))
    .slice(0, 2)

function choiceOf({ text, leftOut }: Draft, input: UnderstandInput, understand: Understand): Choice | null {
  const { question } = understand(text, input)
  if (question.intent === 'unsupported' || question.intent === 'help') return null
  const alone = { ...input, context: null }
  for (const query of questionPhrases(question, phraseCalendar(input.viewer))) {
    const again = understand(query, alone).question
    if (sameQuestion(again, question)) return { query, question: again, leftOut }
  }
  if (input.context) return null
  return { query: text, question, leftOut }
}
