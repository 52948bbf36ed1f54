import type { Span } from '../span'

const slots: ReadonlySet<Span['type']> = new Set([
  'name',
  'entity',
  'metric',
  'limit',
  'number',
  'amount',
  'filter',
  'bucket',
  'time',
  'event',
] as const)
const isMark = ({ why }: Span) => why === 'swap' || why === 'rather than'
const other = { plays: 'time', time: 'plays' } as const

/**
 * "hours rather than plays", "swap artists for songs": what was asked before says nothing more. "Not by plays" alone asks
 * for hours.
 */
export function withReplacedSlots(spans: readonly Span[]): Span[] {
  const replaced = new Set(
    spans.flatMap((mark, at) => (isMark(mark) ? (spans.slice(at + 1).find(({ type }) => slots.has(type)) ?? []) : [])),
  )
  const isAlone = spans.every((span) => replaced.has(span) || !slots.has(span.type))
  return spans.map((span): Span => {
    if (span.why === 'swap') return { ...span, type: 'reference', value: 'instead' }
    if (!replaced.has(span)) return span
    if (isAlone && span.type === 'metric' && (span.value === 'plays' || span.value === 'time'))
      return { ...span, value: other[span.value] }
    return { ...span, type: 'function_word', value: 'word' }
  })
}
