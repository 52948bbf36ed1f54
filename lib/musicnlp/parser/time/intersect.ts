import { lacksYear } from './node-predicates'
import type { TimeNode } from './time-node'

type Dimension = 'range' | 'yearly' | 'weekday' | 'hours' | 'clock' | 'from' | 'to'

/** What a node limits. Two nodes that limit the same contradict each other instead of narrowing. */
function dimensions(node: TimeNode): Dimension[] {
  if (node.kind === 'and') return node.parts.flatMap(dimensions)
  if (node.kind === 'hours') return [node.part === null ? 'clock' : 'hours']
  if (node.kind === 'weekdays') return ['newest', 'every'].includes(node.pick.way) ? ['weekday'] : ['range']
  if (node.kind === 'yearly')
    return node.year === null && ['newest', 'every'].includes(node.pick.way) ? ['yearly'] : ['yearly', 'range']
  if (node.kind === 'bound') return [node.bound === 'since' || node.bound === 'after' ? 'from' : 'to']
  if (node.kind === 'or') return [...new Set(node.parts.flatMap(dimensions))]
  return node.kind === 'always' ? ['from', 'to', 'range', 'yearly'] : ['range']
}

const hasPart = (node: TimeNode, part: string) => flat(node).some((one) => one.kind === 'hours' && one.part === part)
/** "Friday night at midnight" is one hour of the night, where "mornings and evenings" are two times. */
const isMidnightOf = (a: TimeNode, b: TimeNode) => hasPart(a, 'night') && b.kind === 'hours' && hasPart(b, 'midnight')

const flat = (node: TimeNode): TimeNode[] => (node.kind === 'and' ? node.parts.flatMap(flat) : [node])

/** Both at once ("Fridays" and "in 2022"); null where both limit the same. */
export function intersect(a: TimeNode, b: TimeNode): TimeNode | null {
  const taken = new Set(dimensions(a))
  if (isMidnightOf(a, b) || isMidnightOf(b, a)) taken.delete('hours')
  if (dimensions(b).some((dimension) => taken.has(dimension))) return null
  const parts = [...flat(a), ...flat(b)]
  const [only, ...others] = withYear(parts)
  return only && others.length === 0 ? only : { kind: 'and', parts: withYear(parts) }
}

/** "in 2022 before March": March of that year */
const boundIn = (part: TimeNode, year: number): TimeNode =>
  part.kind === 'bound' && lacksYear(part.of) ? { ...part, of: { ...part.of, year } } : part

/** "March" and "2021" are March 2021, whatever stood between them. */
function withYear(parts: TimeNode[]): TimeNode[] {
  const year = parts.find((part) => part.kind === 'years' && part.to === part.from + 1)
  const named = parts.find(lacksYear)
  if (year?.kind !== 'years') return parts
  if (!named) return parts.map((part) => boundIn(part, year.from))
  return parts.filter((part) => part !== year).map((part) => (part === named ? { ...named, year: year.from } : part))
}
