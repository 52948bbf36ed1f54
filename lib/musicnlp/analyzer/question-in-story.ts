import { pointsAtStory, readClauses, withNamed, type Clause } from '../parser/read-clauses'
import type { Span } from '../parser/span'
import { readQuestion } from '../parser/read-question'
import { tokenize } from '../parser/tokenize'
import type { Question } from '../question/question'
import type { Understanding } from '../question/understanding'
import type { UnderstandInput } from './understand-input'

const narrowing: ReadonlySet<Span['type']> = new Set(['name', 'time', 'event', 'filter', 'exclude', 'limit', 'amount'])
/** What makes a clause behind the question a part of it: "Only artists that I had left alone and then played again." */
const asksFurther: ReadonlySet<Span['type']> = new Set(['entity', 'bucket', 'metric', 'ordinal', 'reference'])

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
  const { sentences, beforeQuestions, atCommas } = readClauses(text)
  for (const clauses of [sentences, beforeQuestions, atCommas]) {
    const [question, ...others] = clauses.filter(({ way }) => way === 'asking')
    const story = clauses.filter((clause) => clause !== question)
    if (!question || others.length > 0 || story.length === 0 || !story.every(({ way }) => way === 'telling')) continue
    const alone = understand(question.text, input)
    if (isRefused(alone) && !pointsAtStory(question.text)) continue
    const spans = story.map((clause) => ({ clause, spans: spansOf(clause, input) }))
    const told = spans.flatMap((one) => one.spans).filter(({ type }) => narrowing.has(type))
    const understanding = isRefused(alone) ? understand(withTold(question.text, told, input), input) : alone
    if (isRefused(understanding)) continue
    const asksOn = spans.some((one) => one.clause.start > question.start && one.spans.some(isFurther))
    return {
      understanding: shifted(understanding, question.start),
      text: question.text,
      isSure: clauses !== atCommas && !asksOn && told.every((span) => saysItself(span, understanding.question)),
    }
  }
  return null
}

const isFurther = ({ type, value }: Span) => asksFurther.has(type) && value !== 'it'

const isRefused = ({ question: { intent } }: Understanding) => intent === 'unsupported' || intent === 'help'

/** The question with what it points to in its story put in its place: "the band is Japan. How often did I play this band?" */
function withTold(text: string, told: readonly Span[], { events }: UnderstandInput): string {
  const names = told.flatMap((span) => (span.type === 'name' ? (span.value.entries[0]?.name ?? []) : []))
  const lived = told.flatMap((span) =>
    span.type === 'event' ? (events.find(({ id }) => id === span.value.id) ?? []) : [],
  )
  return withNamed(text, {
    name: names.length === 1 ? (names[0] ?? null) : null,
    event: lived.length === 1 ? (lived[0]?.name ?? null) : null,
  })
}

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
