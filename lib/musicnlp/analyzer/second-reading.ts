import type { Reading } from '../parser/read-question'

/** Whether the second reading has a name that the first had not, made of whole spans of it: not "30" of "30 February". */
export function findsAnotherName(before: Reading, after: Reading): boolean {
  const added = after.spans.filter(
    (span) =>
      span.type === 'name' && !before.spans.some(({ type, i, j }) => type === 'name' && i === span.i && j === span.j),
  )
  const isDay = added.some((span) =>
    after.spans.some(
      (other) =>
        other.type === 'time' && (other.i === span.j || other.j === span.i) && after.tokens[span.i]?.number !== null,
    ),
  )
  return (
    added.length > 0 &&
    !isDay &&
    added.every((span) => before.spans.some(({ i }) => i === span.i) && before.spans.some(({ j }) => j === span.j))
  )
}

/** "plays for Wednesday on Wednesday", "Today plays this week": of two times that contradict each other one may be a name. */
export function hasConflictingTimes({ spans, tokens }: Reading): boolean {
  const times = spans.filter((span) => span.type === 'time')
  const words = times.map(({ i, j }) =>
    tokens
      .slice(i, j)
      .map(({ word }) => word)
      .join(' '),
  )
  const joined = spans.some(({ type, value }) => type === 'versus' || value === 'and')
  return (
    new Set(words).size < words.length ||
    (!joined && times.length > 1 && times.some(({ value }) => value.kind === 'day'))
  )
}
