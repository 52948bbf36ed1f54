import type { LibraryEntry } from '../../parser/name-match'
import { phraseTries } from '../../parser/phrase-tries'
import type { Reading } from '../../parser/read-question'
import type { Span, SpanOf } from '../../parser/span'
import type { PreviousTurn } from '../../question/conversation-context'
import type { Name } from '../../question/question'
import type { NameIndex } from '../names/name-index'

/** What "it" refers to: the names of the question before, else the first names of its answer. */
function referents({ question, answered = [] }: PreviousTurn, readmits: boolean): Name[] {
  if (readmits && question.exclude.length > 0) return question.exclude.toReversed()
  const named =
    question.names.length > 0 ? question.names : (question.compare?.sides ?? []).flatMap((side) => side.names ?? [])
  const about = named.length > 0 ? named : answered.length > 0 ? answered : question.exclude
  const lists = question.entity !== 'none' && named.every(({ type }) => type !== question.entity)
  return answered.length > 0 && (lists || question.intent === 'ranking') ? [...answered] : [...about]
}

function nameSpan(span: Span, entry: LibraryEntry): SpanOf<'name'> {
  return {
    i: span.i,
    j: span.j,
    cost: span.cost,
    why: 'reference',
    type: 'name',
    value: { entries: [entry], how: 'exact', penalty: 0 },
  }
}

const people = new Set(['he', 'him', 'his', 'she', 'her', 'hers'])
const several = new Set(['them', 'they', 'their', 'theirs', 'those', 'these'])

/** "which day was my biggest" and then "what did I play on this day": the day that the answer told */
const onThatDay = (reading: Reading): Reading => ({
  ...reading,
  signs: new Set([...reading.signs].filter((sign) => sign !== 'on_this_day')),
  spans: reading.spans.map((span) =>
    span.type === 'cue' && span.value.includes('this_day')
      ? { i: span.i, j: span.j, cost: span.cost, why: 'reference', type: 'reference', value: 'then' }
      : span,
  ),
})

/** Replaces "it", "them" and "that song" by the names they refer to. */
export function withReferences(reading: Reading, context: PreviousTurn, library: NameIndex): Reading {
  // "put her back in"
  const readmits = reading.spans.some(
    ({ type, value, why }) => type === 'reference' && value === 'too' && why === 'edit',
  )
  const dated = context.answeredDays ? onThatDay(reading) : reading
  const known = referents(context, readmits)
  const [first] = known
  if (!first) return dated
  const person = context.question.names.find(({ type }) => type === 'artist') ?? first
  const entryOf = (name: Name) => library.byId(name.type, name.id) ?? { ...name, plays: 0 }
  const isList = (context.question.limit ?? 1) > 1 && known.length > 1
  const meant = (span: Span): Name | readonly Name[] | undefined => {
    const last = reading.tokens[span.j - 1]?.word ?? ''
    // "how long did I listen to them" after a list: to all of them
    if (isList && several.has(reading.tokens[span.i]?.word ?? '')) return known.slice(0, context.question.limit ?? 1)
    if (span.j === span.i + 1) return people.has(last) ? person : first
    const { entity } = context.question
    const noun = phraseTries.entity.at(reading.tokens, span.j - 1)[0]?.value.entity
    const place = reading.tokens.slice(span.i, span.j).find(({ ordinal }) => ordinal)?.number
    if (place) return context.answered?.[place - 1]
    const type = noun ?? (last === 'one' && entity !== 'none' ? entity : undefined)
    return type === undefined ? first : known.find((name) => name.type === type)
  }
  return {
    ...dated,
    spans: dated.spans.flatMap((span) => {
      const names = span.type === 'reference' && span.value === 'it' ? meant(span) : undefined
      return names ? [names].flat().map((name) => nameSpan(span, entryOf(name))) : span
    }),
  }
}
