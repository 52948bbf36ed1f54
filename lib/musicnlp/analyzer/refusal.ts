import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'
import type { Question } from '../question'
import { allTime } from './time/resolve-time'

/** The question that is none: what cannot be understood is said so, never guessed. */
export const unsupported: Question = {
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
export function wordsOf({ text, tokens }: Reading, spans: readonly Span[]): string[] {
  const runs: { i: number; j: number }[] = []
  for (const { i, j } of [...spans].sort((a, b) => a.i - b.i)) {
    const last = runs.at(-1)
    if (last && i <= last.j) last.j = Math.max(last.j, j)
    else runs.push({ i, j })
  }
  return runs.map(({ i, j }) => text.slice(tokens[i]?.start ?? 0, tokens[j - 1]?.end ?? 0))
}
