import type { ListeningRules } from './listening-rules'
import type { ZoneProposal } from './propose-zones'

/** The rules with a proposal taken on: its zone from its first day, and after it the one that was. */
export function withProposal(rules: ListeningRules, { zone, from, to, after }: ZoneProposal): ListeningRules {
  const within = (date: string) => date >= from && (to === null || date <= to)
  return {
    ...rules,
    zones: [
      ...rules.zones.filter((entry) => !within(entry.from)),
      { from, zone },
      ...(to === null ? [] : [{ from: to, zone: after }]),
    ].toSorted((a, b) => a.from.localeCompare(b.from)),
  }
}
