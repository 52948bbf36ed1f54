import 'server-only'
import { itemsOfRules } from '@/lib/rules/items-of-rules'
import { readRules } from '@/lib/rules/read-rules'
import { nameWords } from './analyzer/names/name-words'

/**
 * The names in a refused question that the person's own rules leave out: their plays are not in the library, so that
 * the words were not understood.
 */
export async function leftOutNames(query: string, notUnderstood: readonly string[], userId: number): Promise<string[]> {
  if (notUnderstood.length === 0) return []
  const { rules } = await readRules(userId)
  if (rules.include_left_out || rules.leave_out.length === 0) return []
  const asked = spaced(query)
  const unknown = new Set(notUnderstood.flatMap(nameWords))
  const named = (await itemsOfRules(rules)).filter(
    ({ name }) => asked.includes(spaced(name)) && nameWords(name).some((word) => unknown.has(word)),
  )
  return [...new Set(named.map(({ name }) => name))]
}

/** Its words between spaces, without the article: "The Weeknd" is "weeknd" as well. */
const spaced = (text: string) => ` ${nameWords(text.replace(/^the /i, '')).join(' ')} `
