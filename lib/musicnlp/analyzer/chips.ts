import type { Chip } from '../question/question'
import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'
import type { Slots } from './build-question'
import { firstOwnWord } from './first-own-word'
import { intentTraits } from '../intents/intent-traits'

const shown = new Set<Span['type']>([
  'entity',
  'metric',
  'cue',
  'bucket',
  'limit',
  'ordinal',
  'amount',
  'filter',
  'time',
  'event',
  'name',
  'exclude',
  'versus',
])
const quiet = new Set(['what', 'who', 'yes_no', 'habit', 'ever', 'about', 'count', 'one_thing'])

/** Chips that have another name than the type of their span. The names are part of the API. */
const chipKinds: Partial<Record<Span['type'], string>> = { cue: 'intent', entity: 'kind' }

function kindOf(span: Span): string {
  if (span.type === 'time') return timeKind(span.value.kind)
  return chipKinds[span.type] ?? span.type
}

function timeKind(node: string): string {
  if (node === 'weekdays') return 'weekday'
  return node === 'hours' ? 'hours' : 'time'
}

function isShown(span: Span): boolean {
  if (span.type === 'cue') return !span.weak && span.value.some((cue) => !quiet.has(cue))
  return shown.has(span.type)
}

const assumedText: Record<string, (question: Slots) => string> = {
  entity: ({ entity }) => `${entity}s`,
  metric: ({ metric }) => (metric === 'plays' ? 'by plays' : `by ${metric.replace('_', ' ')}`),
  limit: ({ limit }) => `top ${limit ?? 10}`,
  order: ({ order }) => (order === 'desc' ? 'most first' : 'least first'),
  bucket: ({ bucket }) => `by ${(bucket ?? 'month').replaceAll('_', ' ')}`,
  // the rest of the label is what was said: “autumn”
  year: ({ time: { label } }) => /\b(?:19|20)\d\d\b/.exec(label)?.[0] ?? label,
  // “Hurt” may be a track or an album, and “Rumors” was heard as “Rumours”.
  name: ({ names, exclude }) => [...names, ...exclude].map(({ type, name }) => `the ${type} ${name}`).join(', '),
}

/** What was understood, phrase by phrase with its place in the text; then what was assumed, at the end with no width. */
export function chipsOf({ text, tokens, spans }: Reading, question: Slots): Chip[] {
  const said = spans.filter(isShown).flatMap((span): Chip[] => {
    const start = tokens[firstOwnWord(span, tokens)]?.start ?? 0
    const end = tokens[span.j - 1]?.end ?? start
    const typed = text.slice(start, end)
    const isRank = span.type === 'limit' && /^\d+$/.test(typed) && question.intent === 'ranking'
    return isRank && question.order === 'desc'
      ? [{ kind: kindOf(span), text: `top ${typed}`, start, end, assumed: false }]
      : [{ kind: kindOf(span), text: typed.replace(/ of$/i, ''), start, end, assumed: false }]
  })
  const assumed = question.assumed
    .filter((slot) => slot !== 'limit' || !(question.limit === null || intentTraits[question.intent].isUnlimited))
    .map((slot): Chip => ({
      kind: slot,
      text: assumedText[slot]?.(question) ?? slot,
      start: text.length,
      end: text.length,
      assumed: true,
    }))
  return [...said, ...assumed]
}
