import 'server-only'
import { recomputeHistory } from '@/lib/history/recompute-history'
import { areDefault, type LeaveOut } from '@/lib/rules/listening-rules'
import { readRules } from '@/lib/rules/read-rules'
import { saveRules } from '@/lib/rules/save-rules'
import type { AccountRecord, ExportedRules } from '../export/musicmuse-json-schema'
import { findItem } from './find-item'

/** Restores the rules of an export where the person has none, without those for items that they never played here. */
export async function restoreRules(userId: number, records: AccountRecord[]): Promise<void> {
  const exported = records.findLast((record) => 'rules' in record)?.rules
  if (!exported || !areDefault((await readRules(userId)).rules)) return
  const rules = { ...exported, leave_out: (await Promise.all(exported.leave_out.map(withId))).flat() }
  await saveRules(userId, rules)
  await recomputeHistory(userId)
}

async function withId(rule: ExportedRules['leave_out'][number]): Promise<LeaveOut[]> {
  if (!('item' in rule)) return 'id' in rule ? [] : [rule]
  const id = await findItem(rule.kind === 'podcast' ? 'artist' : rule.kind, rule.item)
  return id === null ? [] : [{ kind: rule.kind, id }]
}
