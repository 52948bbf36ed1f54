import { intentTraits } from '../intents/intent-traits'
import { questionPhrases } from '../intents/question-phrases'
import { phraseCalendar } from '../phrasing/time-phrase'
import { sameQuestion } from '../question/same-question'
import type { Question } from '../question/question'
import { nameWords } from './names/name-words'
import { nearQuestions } from './near-questions'
import type { UnderstandInput } from './understand-input'
import type { Choice, Understanding } from '../question/understanding'

type Understand = (text: string, input: UnderstandInput) => Understanding
type Draft = { text: string; leftOut: string[] }

const MOST_CHOICES = 3
const MOST_NEAR = 5
/** How many times words are left out before giving up. */
const ROUNDS = 4
/** Ways of saying a question that are tried: each is read again. */
const MOST_PHRASES = 2
/** Words that turn a question into another: no offer leaves one of them out. */
const turning =
  /\b(?:not|never|none|nor|without|more|less|fewer|than|still|already|again|before|after|until|others?|else|both|half|except|instead|neither|whose|overt\w+|rank\w*)\b/i

/**
 * Up to three questions near a text that was refused, the likeliest first: the text without the words that were
 * not understood, with the nearest names in their place, and the other kinds of question that its words may ask.
 * Each is in plain words that are understood as exactly this question when they are asked.
 */
export function offersFor(
  text: string,
  refused: Understanding,
  input: UnderstandInput,
  understand: Understand,
): Choice[] {
  if (refused.notUnderstood.length === 0) return []
  const unknown = refused.notUnderstood.filter((word) => text.includes(word))
  const drafts = [
    refused.missesName || refused.pointsBack ? null : shortened(text, unknown, input, understand),
    ...respelled(text, unknown, input),
  ]
  const choices: Choice[] = []
  const add = (choice: Choice | null) => {
    if (choice && !choices.some(({ question }) => sameQuestion(question, choice.question))) choices.push(choice)
  }
  for (const draft of drafts) add(draft && choiceOf(draft, text, input, understand))
  if (!refused.missesName)
    for (const { question, leftOut } of nearQuestions(text, input, refused.pointsBack === true).slice(0, MOST_NEAR))
      if (choices.length < MOST_CHOICES && !leftOut.some((words) => turning.test(words)))
        add(inWords(question, leftOut, input, understand))
  return choices.slice(0, MOST_CHOICES)
}

/** These questions in plain words, as far as there are any. */
export const offersOf = (questions: readonly Question[], input: UnderstandInput, understand: Understand): Choice[] =>
  questions
    .filter(({ intent }) => !intentTraits[intent].isNoAnswer)
    .flatMap((question) => inWords(question, [], input, understand) ?? [])

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
  const isKept = (words: string) => turning.test(words) || input.library.find(nameWords(words), false)?.how === 'exact'
  if (unknown.some(isKept)) return null
  let draft: Draft = { text: without(text, unknown), leftOut: [...unknown] }
  for (let round = 0; round < ROUNDS && draft.text !== ''; round++) {
    const { question, notUnderstood, missesName, refusalReason } = understand(draft.text, input)
    if (question.intent !== 'unsupported') return draft
    if (missesName || refusalReason !== 'not_understood' || notUnderstood.length === 0) return null
    if (notUnderstood.some(isKept)) return null
    draft = { text: without(draft.text, notUnderstood), leftOut: [...draft.leftOut, ...notUnderstood] }
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

/** A draft that says its question in our words, or else in the listener's, unless words are missing in their middle. */
function choiceOf(draft: Draft, asked: string, input: UnderstandInput, understand: Understand): Choice | null {
  const { text, leftOut } = draft
  const { question } = understand(text, input)
  if (intentTraits[question.intent].isNoAnswer) return null
  const isWhole = leftOut.length === 0 || asked.includes(text.replace(/[?.!]$/, ''))
  return (
    inWords(question, leftOut, input, understand) ??
    (input.context || !isWhole ? null : { query: text, question, leftOut })
  )
}

/** The question in plain words that are understood as just this question; null where there are none. */
function inWords(question: Question, leftOut: string[], input: UnderstandInput, understand: Understand): Choice | null {
  const alone = { ...input, context: null }
  for (const query of questionPhrases(question, phraseCalendar(input.viewer)).slice(0, MOST_PHRASES)) {
    const again = understand(query, alone).question
    if (sameQuestion(again, question)) return { query, question: again, leftOut }
  }
  return null
}
