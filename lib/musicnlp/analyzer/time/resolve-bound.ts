import type { Bound } from '../../parser/time/time-node'
import type { Range } from './civil-range'

/** "since" and "before" start from the beginning of a time, "after" and "through" from its end. */
export function resolveBound(bound: Bound, range: Range | null): Range | null {
  if (!range) return null
  switch (bound) {
    case 'since':
      return { from: range.from, to: null }
    case 'after':
      return { from: range.to, to: null }
    case 'until':
    case 'before':
      return { from: null, to: range.from }
    case 'through':
      return { from: null, to: range.to }
  }
}
