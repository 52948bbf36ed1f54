import type { TimeNode } from './time-node'
import type { TimeToken } from './time-tokens'

/** A reading of tokens [from, to). */
export type Item = { from: number; to: number; node: TimeNode; rule: string }

export type Match<T> = { to: number; value: T }

/** What a rule can begin with: a word, any digits, or a node found earlier. */
export const DIGITS = '#'
export const NODE = '*'

export type Chart = { tokens: readonly TimeToken[]; at(position: number): readonly Item[] }

export type Rule = { name: string; starts: ReadonlySet<string>; apply(chart: Chart, at: number): Match<TimeNode>[] }

export type RuleIndex = ReadonlyMap<string, readonly Rule[]>

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index = new Map<string, Rule[]>()
  for (const rule of rules) {
    for (const start of rule.starts) {
      const listed = index.get(start)
      if (listed) listed.push(rule)
      else index.set(start, [rule])
    }
  }
  return index
}

/** Bounds that no sensible sentence reaches: they keep "may may may …" cheap. */
const MAX_ITEMS_AT_ONE_PLACE = 40
const MAX_ITEMS = 1_500
const MAX_ROUNDS = 6
const MAX_TOKENS_IN_A_PHRASE = 24

/**
 * Applies the rules until nothing new appears, keeping every reading of every span. Goes from right to left, so that
 * whatever a rule may need to its right is complete when it is tried.
 */
export function saturate(tokens: readonly TimeToken[], rules: RuleIndex): Item[] {
  const starting: (readonly Item[])[] = tokens.map(() => [])
  const chart: Chart = { tokens, at: (position) => starting[position] ?? [] }
  let total = 0
  for (let at = tokens.length - 1; at >= 0 && total < MAX_ITEMS; at--) {
    const items = itemsAt(chart, at, rules, (fresh) => {
      starting[at] = fresh
    })
    starting[at] = items
    total += items.length
  }
  return starting.flat()
}

/** `show` lets the rules see at this place only what the last round found: older items have met every rule already. */
function itemsAt(chart: Chart, at: number, rules: RuleIndex, show: (fresh: readonly Item[]) => void): Item[] {
  const { text = '', stem = '' } = chart.tokens[at] ?? {}
  const found: Found = { items: [], seen: new Set() }
  for (const rule of rules.get(text) ?? []) addAll(rule, chart, at, found)
  if (stem !== text) for (const rule of rules.get(stem) ?? []) addAll(rule, chart, at, found)
  if (/^\d/.test(text)) for (const rule of rules.get(DIGITS) ?? []) addAll(rule, chart, at, found)
  const upon = rules.get(NODE) ?? []
  let known = 0
  for (let round = 0; round < MAX_ROUNDS && known < found.items.length; round++) {
    show(found.items.slice(known))
    known = found.items.length
    for (const rule of upon) addAll(rule, chart, at, found)
  }
  return found.items
}

type Found = { items: Item[]; seen: Set<string> }

function addAll(rule: Rule, chart: Chart, at: number, { items, seen }: Found) {
  for (const { to, value } of rule.apply(chart, at)) {
    if (items.length >= MAX_ITEMS_AT_ONE_PLACE || to - at > MAX_TOKENS_IN_A_PHRASE) continue
    const key = `${to} ${JSON.stringify(value)}`
    if (seen.has(key)) continue
    seen.add(key)
    items.push({ from: at, to, node: value, rule: rule.name })
  }
}
