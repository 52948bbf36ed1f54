import type { Reading } from '../parser/read-question'
import type { Span, SpanOf } from '../parser/span'
import type { OutsideTopic } from '../question/outside-topic'
import type { Understanding } from '../question/understanding'
import { refuse } from './refusal'
import type { UnderstandInput } from './understand-input'

const isOutside = (span: Span): span is SpanOf<'outside'> => span.type === 'outside'
const isTalk = (span: Span) => isOutside(span) && span.value === 'small_talk'

/** "when did Blonde come out" */
const asksWhen = (span: Span, topic: OutsideTopic) =>
  topic === 'release' && span.type === 'cue' && span.value.includes('when')

/** The refusal of a question about what no history contains: "top jazz songs". Null where every word is about listening. */
export function refuseOutside(reading: Reading, input: UnderstandInput): Understanding | null {
  const outside = reading.spans.filter(isOutside)
  const telling = outside.filter((span) => !isTalk(span))
  // "songs sung in Spanish" asks for the language
  const [first] = [...telling.filter(({ value }) => value !== 'singer'), ...telling, ...outside]
  if (!first) return null
  const named = reading.spans.filter(
    (span) => isOutside(span) || span.type === 'unknown' || asksWhen(span, first.value),
  )
  return refuse(reading, named, input, first.value)
}

const asking = new Set<Span['type']>(['entity', 'metric', 'name', 'filter', 'limit', 'bucket', 'amount'])
const isAsking = (span: Span) => asking.has(span.type) || (span.type === 'cue' && !span.weak)

/** "Hi, how are you? Top songs please": small talk beside a question does not change it. */
export function withoutSmallTalk(reading: Reading): Reading {
  if (!reading.spans.some(isTalk) || !reading.spans.some(isAsking)) return reading
  return {
    ...reading,
    spans: reading.spans.map((span) => (isTalk(span) ? { ...span, type: 'function_word', value: 'word' } : span)),
  }
}
