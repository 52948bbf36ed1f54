import { refuse } from './analyzer/refusal'
import { isAbsentName } from './analyzer/absent-name'
import { findsAnotherName, hasConflictingTimes } from './analyzer/second-reading'
import { questionInStory } from './analyzer/question-in-story'
import type { UnderstandInput } from './analyzer/understand-input'
import { understandReading } from './analyzer/understand-reading'
import { offersFor, offersOf } from './analyzer/offer-choices'
import type { Token } from './parser/token'
import { questionAboutToldPeriod } from './parser/told-period'
import { tokenize } from './parser/tokenize'
import { sameQuestion } from './question/same-question'
import type { Understanding } from './question/understanding'

/** A longer question is not read a second time: it would take too long. */
const MAX_WORDS_READ_TWICE = 30

const MANY_WORDS = 20

/** Many words of which fewer than one in five is different: "top top top …" asks nothing, though every word is known. */
const isRepetitive = (tokens: readonly Token[]): boolean =>
  tokens.length > MANY_WORDS && new Set(tokens.map(({ said }) => said)).size * 5 < tokens.length

const refused = ({ question }: Understanding) => question.intent === 'unsupported'

/**
 * Turns words into a typed question, or names the words that were not understood. Pure and synchronous; never throws.
 * A question that makes no sense is read a second time with more names: "1989 top tracks", "Winter plays in winter 2022".
 */
export function understand(text: string, input: UnderstandInput): Understanding {
  const period = understandToldPeriod(text, input)
  if (period) return period
  const understanding = understandWhole(text, input)
  const reader = rereading(understanding)
  if (!refused(understanding))
    return input.context?.unanswered ? offeredIfLeaning(text, understanding, input) : understanding
  if (understanding.refusalReason === 'singer') return offeredForSinger(text, understanding, input)
  const inStory = questionInStory(text, input, reader(understandWhole))
  if (inStory?.isSure) return inStory.understanding
  if (understanding.refusalReason !== 'not_understood' && !inStory) return understanding
  const first = reader(understandFirst)
  const explained: Understanding = isAbsentName(text, understanding, input, first)
    ? { ...understanding, refusalReason: 'no_plays' }
    : understanding
  const told = inStory ? offersOf([inStory.understanding.question], input, first) : []
  const choices = told.length > 0 ? told : offersFor(inStory?.text ?? text, understanding, input, first)
  return choices.length > 0 ? { ...explained, choices } : explained
}

/**
 * "and in 2021?" where the question before was not answered: it may lean on that one or on the one before it, so that
 * what it means is offered.
 */
function offeredIfLeaning(text: string, understanding: Understanding, input: UnderstandInput): Understanding {
  const alone = understandFirst(text, { ...input, context: null })
  if (sameQuestion(alone.question, understanding.question)) return understanding
  const choices = offersOf([understanding.question, alone.question], input, understandFirst)
  if (choices.length === 0) return understanding
  return { ...refuse({ text, tokens: tokenize(text), positions: [], spans: [], signs: new Set() }, [], input), choices }
}

const whoSings =
  /\bwho(?:['’]s| is| was)? (?:sings?|sang|sung|singing) (.+?)(?=,| and (?:how|what|which|when)\b|[.?!]|$)/i
const whoseIsIt = /\b(?:it|that|this)\b/i

const pointsBack = /^(?:it|that|this|them|those|(?:that|this|the) (?:song|track|one))$/i

/** "Who sang it, and how often …", "which album is it from": the summary of the song, which names its artist, is offered. */
function offeredForSinger(text: string, understanding: Understanding, input: UnderstandInput): Understanding {
  const song = (whoSings.exec(text)?.[1] ?? whoseIsIt.exec(text)?.[0] ?? '').trim()
  const answered = input.context?.answered?.[0]?.name
  const named = answered !== undefined && pointsBack.test(song) ? `"${answered}"` : song
  const { question } = understandFirst(`tell me about ${named}`, { ...input, context: null })
  const choices = offersOf(question.names.length > 0 ? [question] : [], input, understandFirst)
  return choices.length > 0 ? { ...understanding, choices } : understanding
}

/** Its dates stand in the text where the chips cannot point, so that there are none. */
function understandToldPeriod(text: string, input: UnderstandInput): Understanding | null {
  const asked = questionAboutToldPeriod(text)
  const understanding = asked === null ? null : understandFirst(asked, { ...input, context: null })
  if (!understanding || refused(understanding) || understanding.question.time.ranges.length === 0) return null
  return { ...understanding, question: { ...understanding.question, chips: [] } }
}

/** One reading is enough for texts that are only tried. */
const understandFirst = (text: string, input: UnderstandInput): Understanding =>
  understandReading(text, input, false).understanding

/** Words that are read again, at most, to find an offer for one refused text: about ten questions of usual length. */
const MOST_WORDS_REREAD = 160

/** A text of twice the usual length takes four times as long. */
const USUAL_WORDS = 30
const costOf = (words: number) => words * Math.max(1, words / USUAL_WORDS)

/** The same text is not understood twice; once too many words have been read, what is left counts as refused. */
function rereading(refusal: Understanding) {
  let left = MOST_WORDS_REREAD
  return (understandText: typeof understandWhole): typeof understandWhole => {
    const known = new Map<string, Understanding>()
    return (text, input) => {
      const key = `${input.context ? 'after' : 'alone'} ${text}`
      const before = known.get(key)
      if (before) return before
      left -= costOf(text.split(/\s+/).length)
      const understanding = left < 0 ? refusal : understandText(text, input)
      known.set(key, understanding)
      return understanding
    }
  }
}

function understandWhole(text: string, input: UnderstandInput): Understanding {
  const tokens = tokenize(text)
  if (isRepetitive(tokens)) return refuse({ text, tokens, positions: [], spans: [], signs: new Set() }, [], input)
  const first = understandReading(text, input, false)
  if (
    (!refused(first.understanding) && !hasConflictingTimes(first.reading)) ||
    first.reading.tokens.length > MAX_WORDS_READ_TWICE ||
    first.reading.spans.some(({ type }) => type === 'unknown')
  )
    return first.understanding
  const second = understandReading(text, input, true)
  return !refused(second.understanding) && findsAnotherName(first.reading, second.reading)
    ? second.understanding
    : first.understanding
}
