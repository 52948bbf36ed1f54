import type { Bound } from '../../parser/time/time-node'
import type { Range } from './civil-range'

/** Since and before touch the start of what is named; after and through its end. */
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
