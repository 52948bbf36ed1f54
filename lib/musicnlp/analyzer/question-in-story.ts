import type { Span } from '../parser/span'
import { readQuestion } from '../parser/read-question'
import { tokenize } from '../parser/tokenize'
import type { Question } from '../question/question'
import type { Understanding } from '../question/understanding'
import type { UnderstandInput } from './understand-input'

type Clause = { text: string; start: number }

/** Ends of sentences and parts of them; "Mr.", "feat." and "St." end none. */
const ends = /(?<!\b(?:mr|mrs|ms|dr|st|vs|ft|feat|vol|no|pt|jr|sr))[.!?…:;]+(?=\s|$)|\s[-–—]+\s|\n+/gi
const asks =
  /^(?:(?:so|and|but|well|ok|okay|right|anyway|now|then|like|um|hence|curious|please|pls|hey|hi|honestly|yeah|oh|seriously|quick question|question|tell me|show me|go on|come on)[,\s]+)*(?:what|whats|what's|what'd|which|who|whos|who's|who've|whose|whom|when|whens|when's|where|how|hows|how's|did|do|does|have|has|had|am|is|are|was|were|can|could|would|will|tell|show|give|gimme|list|rank|name|plot|find|count|top|my top|my most|compare)\b/i
const commaBeforeQuestion =
  /,\s+(?=(?:(?:so|and|but|then|now|well|ok|like|go on|tell me|curious|hence)[,\s]+)*(?:what|which|who|whose|when|how|did|do i|have i|am i|was i|were)\b)/gi

const comma = /,\s+/g

/** A main clause that tells something: "I told her I play tons of it", "it's dead quiet here". */
const tells =
  /\b(?:i|i'm|im|i've|ive|i'd|we|we're|my|he|she|they|it|it's|its|that's|thats|there|there's|someone|somebody|everyone|everybody|people)\b/i
/** "training for a half", "loved that one"; a lone word such as "jogging" may narrow the question instead. */
const doing = /^[a-z]{2,}(?:ing|ed)\s+[a-z]/i
/** What only limits the clause beside it: "on rainy days, …", "when I lived there, …". */
const limits =
  /^(?:and |but |or |so )*(?:when|while|whenever|if|during|on|in|at|for|with|without|since|until|after|before|of|from|between|among|amongst|except|excluding|only|just (?:the|my|in|on|for|by|with|those)|by|as|not|no|than|the|top)\b/i

function partsOf(text: string, at: RegExp): Clause[] {
  const parts: Clause[] = []
  let start = 0
  for (const { index, 0: sign } of [...text.matchAll(at), { index: text.length, 0: '' }]) {
    const end = index + sign.length
    const part = text.slice(start, end)
    const lead = part.length - part.trimStart().length
    if (part.trim() !== '') parts.push({ text: part.trim(), start: start + lead })
    start = end
  }
  return parts
}

const isAsking = ({ text }: Clause) => text.includes('?') || asks.test(text)
const isTelling = ({ text }: Clause) =>
  !isAsking({ text, start: 0 }) && (tells.test(text) || doing.test(text)) && !limits.test(text)

const narrowing: ReadonlySet<Span['type']> = new Set(['name', 'time', 'event', 'filter', 'exclude', 'limit', 'amount'])

/** Whether the question says for itself whatever of this sort the story before it says. */
const saysItself = ({ type }: Span, { names, time, filters, limit, having, exclude, compare }: Question) => {
  if (compare !== null) return true
  if (type === 'name') return names.length > 0
  if (type === 'time' || type === 'event')
    return time.ranges.length > 0 || time.weekdays !== null || time.hours !== null || time.months !== null
  if (type === 'filter') return Object.keys(filters).length > 0
  if (type === 'exclude') return exclude.length > 0
  return type === 'limit' ? limit !== null : having !== null
}

/**
 * The one question of a text that tells a story around it: "It's dead quiet here. Who did I play most last year? I need
 * proof." `isSure` where the story says nothing that might narrow the question.
 */
export function questionInStory(
  text: string,
  input: UnderstandInput,
  understand: (text: string, input: UnderstandInput) => Understanding,
): { understanding: Understanding; text: string; isSure: boolean } | null {
  const sentences = partsOf(text, ends)
  const atCommas = sentences.flatMap(partedAt(comma))
  for (const clauses of [sentences, sentences.flatMap(partedAt(commaBeforeQuestion)), atCommas]) {
    const [question, ...others] = clauses.filter(isAsking)
    const story = clauses.filter((clause) => clause !== question)
    if (!question || others.length > 0 || story.length === 0 || !story.every(isTelling)) continue
    const told = story.flatMap((clause) => spansOf(clause, input)).filter(({ type }) => narrowing.has(type))
    const alone = understand(question.text, input)
    const understanding = isRefused(alone) ? understand(withTold(question.text, told, input), input) : alone
    if (isRefused(understanding)) continue
    return {
      understanding: shifted(understanding, question.start),
      text: question.text,
      isSure: clauses !== atCommas && told.every((span) => saysItself(span, understanding.question)),
    }
  }
  return null
}

const isRefused = ({ question: { intent } }: Understanding) => intent === 'unsupported' || intent === 'help'

/** "that song", "this band": the name in the story; "the trip", "back then": its life event. */
const ofName = /\b(?:this|that) (?:song|track|tune|album|record|band|artist|singer|one)\b/i
const ofEvent =
  /\b(?:from|on|during|in|over) (?:the|that) (?:trip|holiday|time|period|visit)\b|\b(?:back then|over there)\b/i

/** The question with what it points to in its story put in its place: "the band is Japan. How often did I play this band?" */
function withTold(text: string, told: readonly Span[], { events }: UnderstandInput): string {
  const names = told.flatMap((span) => (span.type === 'name' ? (span.value.entries[0]?.name ?? []) : []))
  const lived = told.flatMap((span) =>
    span.type === 'event' ? (events.find(({ id }) => id === span.value.id) ?? []) : [],
  )
  const [name] = names
  const [event] = lived
  const named = name && names.length === 1 ? text.replace(ofName, `"${name}"`) : text
  return event && lived.length === 1 ? named.replace(ofEvent, `during my ${event.name}`) : named
}

const partedAt =
  (at: RegExp) =>
  (clause: Clause): Clause[] =>
    partsOf(clause.text, at).map(({ text, start }) => ({ text, start: start + clause.start }))

/** What a story says; a lone small word in it is no title. */
function spansOf({ text }: Clause, { library, events }: UnderstandInput): Span[] {
  if (tokenize(text).length > 40) return []
  const { spans, tokens } = readQuestion(text, { names: library, events, years: null })
  return spans.filter(({ type, i, j }) => type !== 'name' || j > i + 1 || tokens[i]?.capital === true)
}

/** Chips point into the whole text. */
const shifted = (understanding: Understanding, by: number): Understanding => ({
  ...understanding,
  question: {
    ...understanding.question,
    chips: understanding.question.chips.map((chip) => ({ ...chip, start: chip.start + by, end: chip.end + by })),
  },
})
