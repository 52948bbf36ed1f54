import { isSameSort, lacksYear } from './node-predicates'
import type { TimeNode } from './time-node'

/** "June or July 2022": the year said with the last is that of all of its sort. */
export function shareYear(parts: readonly TimeNode[]): TimeNode[] {
  const last = parts.at(-1)
  const year = last?.kind === 'yearly' ? last.year : null
  return parts.map((part) =>
    last && year !== null && lacksYear(part) && isSameSort(part, last) ? { ...part, year } : part,
  )
}
