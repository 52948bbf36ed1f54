import { englishWords } from '../parser/words/english-words'
import { otherLanguages } from '../parser/words/other-languages'
import { eventWords } from '../parser/recognizers/event-spans'
import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'
import type { Question } from '../question/question'
import type { RefusalReason, Understanding } from '../question/understanding'
import { firstOwnWord } from './first-own-word'
import { asksFor, missingIn } from './missing-data'
import { suggestionsFor } from './suggest'
import { allTime } from './time/resolve-time'
import type { UnderstandInput } from './understand-input'

/** Stands for a question that was not understood: it is refused, never guessed. */
const unsupported: Question = {
  intent: 'unsupported',
  kind: 'refusal',
  entity: 'none',
  metric: 'none',
  order: 'desc',
  limit: null,
  names: [],
  exclude: [],
  time: allTime,
  filters: {},
  bucket: null,
  ordinal: null,
  threshold: null,
  having: null,
  compare: null,
  assumed: [],
  chips: [],
}

/** The words of the spans as they were typed; neighbours are kept together. Never empty for a text with words. */
export function typedWords({ text, tokens }: Reading, spans: readonly Span[]): string[] {
  const runs: { i: number; j: number }[] = []
  for (const span of [...spans].sort((a, b) => a.i - b.i)) {
    const { j } = span
    const i = firstOwnWord(span, tokens)
    const last = runs.at(-1)
    if (last && i <= last.j) last.j = Math.max(last.j, j)
    else runs.push({ i, j })
  }
  return runs.map(({ i, j }) => text.slice(tokens[i]?.start ?? 0, tokens[j - 1]?.end ?? 0))
}

/** The refusal that names the words of these spans, with the names and questions nearest to it. */
export function refuse(
  reading: Reading,
  spans: readonly Span[],
  input: UnderstandInput,
  refusalReason: RefusalReason = 'not_understood',
): Understanding {
  const missing = refusalReason === 'not_understood' && input.available && missingIn(reading.spans, input.available)
  if (missing) return refuse(reading, reading.spans.filter(asksFor(missing)), input, missing)
  // "Have" or "is" alone would not tell what was not understood: then the whole question is quoted.
  const words = typedWords(
    reading,
    spans.filter(({ type, value }) => !(type === 'cue' && value.includes('yes_no'))),
  )
  const named = words.length > 0 ? words : reading.text.trim() === '' ? [] : [reading.text.trim().slice(0, 100)]
  const near = named
    .slice(0, 2)
    .filter((word) => refusalReason === 'not_understood' && word.length <= 40)
    .flatMap((word) => input.library.nearest(word))
    .slice(0, 3)
    .map(({ name }) => `Did you mean ${name}?`)
  const reason =
    named.length > 0 && named.every(isYear)
      ? 'outside_history'
      : refusalReason === 'not_understood'
        ? named.every(isBirthday)
          ? 'birthday'
          : isUnknownEvent(reading, spans)
            ? 'unknown_event'
            : comparesWithPerson(reading.text)
              ? 'other_people'
              : isOtherLanguage(reading)
                ? 'other_language'
                : chatOf(reading)
        : refusalReason
  const usual = suggestionsFor(
    reading.tokens.map(({ word }) => word),
    input,
    reading.spans.flatMap((span) => (span.type === 'name' ? span.value.entries.slice(0, 1) : [])),
  )
  return {
    question: unsupported,
    notUnderstood: named,
    // A date that was asked for is answered by typing it.
    suggestions: reason === 'birthday' ? [] : [...near, ...usual],
    refusalReason: reason,
    missesName: spans.some((span) => standsForName(reading, span)),
  }
}

/** "compare me with Ana", "compare my taste to demo": the words that were not understood are somebody's name. */
const comparesWithPerson = (text: string) =>
  /\bcompare (?:me|myself|us|my (?:own )?(?:music|taste|listening|history|plays|stats)(?: taste| history)?) (?:with|to|and|against|vs) (?!my\b|the\b|last\b|this\b)/i.test(
    text,
  )

/** "on my birthday" of someone whose life events have none */
const isBirthday = (words: string) => /^(?:(?:on|my|our|last) )*birthdays?$/i.test(words)

/** "Hello!", "thanks": nothing is asked. */
function chatOf({ spans, text }: Reading): RefusalReason {
  if (spans.some((span) => span.type !== 'function_word')) return 'not_understood'
  if (/\b(thank|thanks|thx|ty|tysm|cheers|ta|appreciate)\b/i.test(text)) return 'thanks'
  return /\b(hi|hey|hello|hiya|heya|howdy|yo|morning|afternoon|evening|greetings|sup)\b/i.test(text)
    ? 'greeting'
    : 'not_understood'
}

/** "how often did I play Mitski", "plays during Japan", "Mitski plays" */
const standsForName = (reading: Reading, span: Span) =>
  span.type === 'unknown' &&
  ((reading.positions[span.i] ?? 'entity') !== 'entity' ||
    standsForEvent(reading, span) ||
    opensKeywords(reading, span))

/** "during Japan", "through lockdown" */
const standsForEvent = ({ tokens }: Reading, { i, j, type }: Span) =>
  type === 'unknown' &&
  (['during', 'throughout'].includes(tokens[i - (tokens[i - 1]?.word === 'my' ? 2 : 1)]?.word ?? '') ||
    tokens.slice(i, j).some(({ said }) => eventWords.has(said)))

/** The words are those of a life event, or count it: "the first lockdown" */
const isUnknownEvent = (reading: Reading, spans: readonly Span[]) => {
  const events = spans.filter((span) => standsForEvent(reading, span))
  return events.length > 0 && spans.every((span) => events.some(({ i }) => span.j === i) || events.includes(span))
}

/** "welche Künstler habe ich am meisten gehört" */
const isOtherLanguage = ({ spans, tokens }: Reading) =>
  spans.flatMap(({ type, i, j }) =>
    type === 'unknown' ? tokens.slice(i, j).filter(({ said }) => otherLanguages.has(said)) : [],
  ).length > 1

const counted: ReadonlySet<Span['type']> = new Set(['metric', 'entity', 'bucket'])

/** Unknown words at the beginning of a few words, before what is counted of them: "Simon and Garfunkel plays 2021" */
function opensKeywords({ spans, tokens }: Reading, { i }: Span): boolean {
  const first = spans.find(({ type, value }) => type !== 'unknown' && value !== 'and')
  const isNoWord = tokens.slice(i, i + 1).every(({ said }) => !englishWords.has(said))
  return first !== undefined && first.i > i && counted.has(first.type) && isNoWord
}

/** A year that was not understood lies outside the history: one within it is read as a time. */
const isYear = (word: string) => /^(19|20)\d\d$/.test(word)
