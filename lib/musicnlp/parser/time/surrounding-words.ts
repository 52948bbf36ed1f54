import type { Item } from './chart'
import type { Yearly } from './time-node'
import type { TimeToken } from './time-tokens'
import { wordSet } from '../word-set'

const prepositions = wordSet(
  'in on during over for from since until till before after through throughout between within at around',
  'of last this next every each',
)
const articles = wordSet('the my a an')

/** The preposition before a phrase, an article passed over. */
export function surroundingWords(
  tokens: readonly TimeToken[],
  at: number,
): { preposition: string | null; afterThe: boolean } {
  const before = tokens[at - 1]?.text ?? ''
  const lead = articles.has(before) ? (tokens[at - 2]?.text ?? '') : before
  return { preposition: prepositions.has(lead) ? lead : null, afterThe: before === 'the' }
}

const counted = wordSet(
  'play plays time times listen listens stream streams scrobble scrobbles minute minutes mins hour',
  'hours hrs second seconds day days week weeks month months year years percent % skips people',
)
const things = wordSet('song songs track tracks album albums artist artists band bands tunes records')
const measuring = wordSet(
  'top first best over than least most reach reached hit pass passed exactly number no rank ranked #',
  'nearly almost limit about',
)

const ranking = wordSet('top bottom best number no rank ranked # least exactly')
const owners = wordSet('my his her their your our early mid late')

/** Whether the number is an amount and not a year: "2000 plays", "top 2000 songs", "number 1999". */
export function isQuantity(tokens: readonly TimeToken[], { from, to, node }: Item): boolean {
  const isDate = node.kind === 'yearly' && node.name.type === 'date' && /^\d+$/.test(tokens[from]?.text ?? '')
  if (isDate) return ranking.has(tokens[from - 1]?.text ?? '')
  if (node.kind !== 'years') return false
  if (/ies$/.test(tokens[from]?.text ?? '')) return owners.has(tokens[from - 1]?.text ?? '')
  if (node.to - node.from !== 1) return false
  const [before, after] = [tokens[from - 1]?.text ?? '', tokens[to]?.text ?? '']
  if (counted.has(after)) return true
  return measuring.has(before) && (things.has(after) || ranking.has(before))
}

/** "Friday I'm in Love": a clause follows, so these are the words of a title. */
const clauses = wordSet('im youre hes shes theyre youll ive youve weve')

/** "an august evening"; "Donna Summer", "5 Seconds of Summer": seasons are written small. */
function isNameOf(tokens: readonly TimeToken[], at: number, type: Yearly['type']): boolean {
  const before = tokens[at - 1]?.text
  if (type === 'month') return before === 'a' || before === 'an'
  return (
    type === 'season' &&
    at > 0 &&
    tokens[at]?.capital === true &&
    !seasonLeads.has(surroundingWords(tokens, at).preposition ?? '')
  )
}

/** "2021 by hours" names no artist */
const measures = wordSet(
  'hour hours minutes time plays listens streams number day week weekday month quarter year season',
  'listening total the how most least playtime duration skips skip share percentage',
)

/** "by September", "the 1975": the word before makes it a name. */
export function isNameLike(tokens: readonly TimeToken[], { from, to, node }: Item): boolean {
  const before = tokens[from - 1]?.text ?? ''
  if (before === 'by' || (tokens[to]?.text === 'by' && !measures.has(tokens[to + 1]?.text ?? ''))) return true
  if (clauses.has(tokens[to]?.text ?? '') && surroundingWords(tokens, from).preposition === null) return true
  if (node.kind === 'yearly') return isNameOf(tokens, from, node.name.type)
  if (before === 'the' && node.kind === 'years') return node.to - node.from === 1
  return before === 'the' && node.kind === 'weekdays' && tokens[from - 2]?.text === 'by'
}

const monthLeads = wordSet(
  'meant mean in during since until till last this next every each before after through between from of',
  'for',
)
const dayLeads = wordSet('on last this next every each since until till')
const seasonLeads = wordSet('in during over since until last this next every each for throughout through')
const partLeads = wordSet('in at during on every each around after before until')

/** Whether the word before makes a time of an ambiguous word: "in may", "last fall", but not "in the sun". */
export function isLed(tokens: readonly TimeToken[], { from, node }: Item): boolean {
  const { preposition } = surroundingWords(tokens, from)
  const straight = tokens[from - 1]?.text ?? ''
  if (node.kind === 'weekdays') return node.weekdays.length > 1 ? preposition !== null : dayLeads.has(straight)
  if (node.kind === 'hours') return preposition !== null && partLeads.has(preposition)
  if (node.kind === 'yearly' && node.name.type === 'season') return preposition !== null && seasonLeads.has(preposition)
  return monthLeads.has(straight)
}
