import { intersect } from './intersect'
import { shareYear } from './share-year'
import type { TimeNode } from './time-node'
import type { TimePhrase } from './time-phrases'

/** The times of one question, before they are dates; `null` = no time was named. */
export type TimeExpression = TimeNode | null

/**
 * Combines the time phrases of a question into one: "on Fridays … in 2022 … after 6 PM".
 * Phrases of the same kind ("in 2021 … in 2022") cannot both hold and unite instead.
 */
export function combineTimes(phrases: readonly Pick<TimePhrase, 'node'>[]): TimeExpression {
  const nodes = phrases.map(({ node }) => node).filter((node) => node.kind !== 'always')
  return nodes.reduce<TimeExpression>((all, node) => (all === null ? node : joined(all, node)), null)
}

function joined(a: TimeNode, b: TimeNode): TimeNode {
  const both = intersect(a, b)
  if (both) return both
  return { kind: 'or', parts: shareYear(a.kind === 'or' ? [...a.parts, b] : [a, b]) }
}
