import { LeaveOut, type ListeningRules } from '@/lib/rules/listening-rules'
import { itemsOfRules, type NamedItem } from '@/lib/rules/items-of-rules'

export type ProposedRule = { rule: LeaveOut; item: NamedItem }

/** The rule of an address such as "?leave_out=artist:12"; undefined if it is not one, or already in force. */
export async function proposedRule(
  asked: string | undefined,
  rules: ListeningRules,
): Promise<ProposedRule | undefined> {
  const [kind, id] = asked?.split(':') ?? []
  const rule = LeaveOut.safeParse({ kind, id: Number(id) }).data
  if (!rule || rules.leave_out.some((one) => JSON.stringify(one) === JSON.stringify(rule))) return undefined
  const [item] = await itemsOfRules({ ...rules, leave_out: [rule] })
  return item && { rule, item }
}
