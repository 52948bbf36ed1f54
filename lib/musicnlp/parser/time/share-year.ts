import { isSameSort, lacksYear } from './node-predicates'
import type { TimeNode } from './time-node'

/** "June or July 2022": the year of the last one holds for all of them. */
export function shareYear(parts: readonly TimeNode[]): TimeNode[] {
  const last = parts.at(-1)
  const year = last?.kind === 'yearly' ? last.year : null
  return parts.map((part) =>
    last && year !== null && lacksYear(part) && isSameSort(part, last) ? { ...part, year } : part,
  )
}
