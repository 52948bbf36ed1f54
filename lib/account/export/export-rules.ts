import 'server-only'
import { itemsOfRules } from '@/lib/rules/items-of-rules'
import { areDefault } from '@/lib/rules/listening-rules'
import { readRules } from '@/lib/rules/read-rules'
import type { ExportedRules } from './musicmuse-json-schema'

/** A person's own rules for musicmuse.json; null where they have none. */
export async function exportRules(userId: number): Promise<ExportedRules | null> {
  const { rules } = await readRules(userId)
  if (areDefault(rules)) return null
  const items = await itemsOfRules(rules)
  return {
    ...rules,
    leave_out: rules.leave_out.flatMap((rule): ExportedRules['leave_out'] => {
      if (!('id' in rule)) return [rule]
      const kind = rule.kind === 'podcast' ? 'artist' : rule.kind
      const item = items.find((one) => one.kind === kind && one.id === rule.id)
      return item ? [{ kind: rule.kind, item: { name: item.name, artist: item.artist } }] : []
    }),
  }
}
