import { asksTwice, pointsAtDay, readClauses, withEvent, type Clause } from '../parser/read-clauses'
import type { Span } from '../parser/span'
import { readQuestion } from '../parser/read-question'
import type { Token } from '../parser/token'
import { tokenize } from '../parser/tokenize'
import { intentTraits } from '../intents/intent-traits'
import type { Question } from '../question/question'
import type { Understanding } from '../question/understanding'
import type { UnderstandInput } from './understand-input'

const narrowing: ReadonlySet<Span['type']> = new Set(['name', 'time', 'event', 'filter', 'exclude', 'limit', 'amount'])
/** What makes a clause behind the question a part of it: "Only artists that I had left alone and then played again." */
const asksFurther: ReadonlySet<Span['type']> = new Set(['entity', 'bucket', 'metric', 'ordinal', 'reference', 'shift'])

/** Whether the question says for itself whatever of this sort the story before it says. */
const saysItself = ({ type }: Span, { intent, names, time, filters, limit, having, exclude, compare }: Question) => {
  if (compare !== null) return true
  // "They played Dreams on Saturday. When did I last play it?": of all time
  if (type === 'time' && intent === 'last_listen' && names.length > 0) return true
  if (type === 'name') return names.length > 0
  if (type === 'time' || type === 'event')
    return time.ranges.length > 0 || time.weekdays !== null || time.hours !== null || time.months !== null
  if (type === 'filter') return Object.keys(filters).length > 0
  if (type === 'exclude') return exclude.length > 0
  return type === 'limit' ? limit !== null : having !== null
}

/**
 * The one question of a text that tells a story around it: "It's dead quiet here. Who did I play most last year? I need
 * proof." What the story names counts as the question before: "I had Ivy on all week. How often did I play it?" `isSure`
 * where the story says nothing else that might narrow the question.
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
    const read = story.map((clause) => ({ clause, ...readClause(clause, input) }))
    const told = read
      .flatMap(({ clause, spans }) => (clause.isGuess ? [] : spans))
      .filter(({ type }) => narrowing.has(type))
    const subject = read.flatMap((one) => (one.clause.isGuess ? [] : subjectsOf(one, input)))
    const before = subject.length > 0 ? understand(subject.join(' '), { ...input, context: null }) : null
    const says = (one: Understanding) => told.every((span) => saysItself(span, one.question))
    const lived = before?.question.time.event?.name ?? null
    const pointing =
      before && !isRefused(before) && !asksTwice(question.text) && (spansOneDay(before) || !pointsAtDay(question.text))
        ? understand(withEvent(question.text, lived), { ...input, context: before })
        : null
    const [time, ...otherTimes] = read.flatMap(timesIn)
    const playing =
      time !== undefined && otherTimes.length === 0 && asksWhatPlayed.test(question.text)
        ? understand(`what was playing ${time}`, { ...input, context: null })
        : null
    if (playing && !isRefused(playing) && says(playing))
      return {
        understanding: { ...playing, question: { ...playing.question, chips: [] } },
        text: question.text,
        isSure: true,
      }
    const alone = pointing && !isRefused(pointing) && says(pointing) ? pointing : understand(question.text, input)
    if (isRefused(alone)) continue
    // "that was a good year" asks for no year.
    const asksOn = read.some(
      ({ clause, spans }) =>
        clause.start > question.start &&
        !clause.isGuess &&
        spans.some((span) => isFurther(span) && !(clause.isComment && span.type === 'bucket')),
    )
    const isOnlyComment = told.length === 0 && read.every(({ clause }) => clause.isComment)
    return {
      understanding: shifted(alone, question.start),
      text: question.text,
      isSure: (clauses !== atCommas || isOnlyComment) && !asksOn && says(alone),
    }
  }
  return null
}

/** "This tune came on yesterday at 6. What was it?" */
const asksWhatPlayed = /^(?:(?:so|and|but)[, ]+)*what (?:was|were) (?:it|that|playing|on)(?: called)?\s*\?*$/i

const timesIn = ({ spans, tokens }: ReadClause) =>
  spans.flatMap((span) => (span.type === 'time' ? saidBy(span, tokens) : []))

const saidBy = ({ i, j }: Span, tokens: readonly Token[]) =>
  tokens
    .slice(i, j)
    .map(({ said }) => said)
    .join(' ')

const spansOneDay = ({ question: { time } }: Understanding) =>
  time.ranges.every(
    ({ from, to }) => from !== null && to !== null && Date.parse(to) - Date.parse(from) <= 24 * 60 * 60 * 1000,
  )

const isFurther = ({ type, value }: Span) => asksFurther.has(type) && value !== 'it'

const isRefused = ({ question: { intent } }: Understanding) => intentTraits[intent].isNoAnswer === true

type ReadClause = { spans: Span[]; tokens: readonly Token[] }

const subjectVerbs = new Set(['is', 'was', 'has'])

/**
 * What a story says; a lone word in it is a title only with a capital or where a name is expected: "haven't touched muse",
 * "Nightcall is my favourite".
 */
function readClause({ text }: Clause, { library, events }: UnderstandInput): ReadClause {
  if (tokenize(text).length > 40) return { spans: [], tokens: [] }
  const { spans, tokens, positions } = readQuestion(text, { names: library, events, years: null })
  const isName = ({ i, j }: Span) =>
    j > i + 1 ||
    tokens[i]?.capital === true ||
    positions[i] === 'gap' ||
    (i === 0 && subjectVerbs.has(tokens[j]?.said ?? ''))
  return { spans: spans.filter((span) => span.type !== 'name' || isName(span)), tokens }
}

/** What one clause is about, in words: the one name, and the one time or life event. */
function subjectsOf({ spans, tokens }: ReadClause, { events }: UnderstandInput): string[] {
  const entries = spans.flatMap((span) => (span.type === 'name' ? (span.value.entries[0] ?? []) : []))
  const owners = new Set(entries.flatMap(({ artistName }) => artistName ?? []))
  const named = entries.filter(({ type, name }) => type !== 'artist' || !owners.has(name))
  const times = spans.flatMap((span) =>
    span.type === 'time'
      ? saidBy(span, tokens)
      : span.type === 'event'
        ? `during my ${events.find(({ id }) => id === span.value.id)?.name ?? ''}`
        : [],
  )
  return [...(named.length === 1 ? named.map(({ name }) => `"${name}"`) : []), ...(times.length === 1 ? times : [])]
}

/** Chips point into the whole text. */
const shifted = (understanding: Understanding, by: number): Understanding => ({
  ...understanding,
  question: {
    ...understanding.question,
    chips: understanding.question.chips.map((chip) => ({ ...chip, start: chip.start + by, end: chip.end + by })),
  },
})
