import { saturate, type Item } from './chart'
import { timeRules } from './rule-index'
import type { TimeNode } from './time-node'
import { timeTokens, type TextPiece, type TimeToken } from './time-tokens'
import { units, weakWords } from './words/calendar'
import { surroundingWords, isQuantity, isLed, isNameLike } from './surrounding-words'

/** What a single word is as a time, since it may also be the name of a track or artist. */
type Bare = 'year' | 'month' | 'weekday' | 'season' | 'holiday' | 'part of day' | 'other'

export type TimePhrase = {
  /** Characters of the original text */
  start: number
  end: number
  /** Indexes into `timeTokens(pieces)`, `last` exclusive */
  first: number
  last: number
  node: TimeNode
  /** 0.5 for a clear phrase of any length; more where the words are probably something else */
  cost: number
  features: {
    /** What a single word is; null for longer phrases */
    bare: Bare | null
    /** "in", "on", "during" … just before it (an article between is passed over) */
    preposition: string | null
    afterThe: boolean
    /** "Sundays", "every December": the words say that it recurs */
    recurring: boolean
    /** Written with a capital (not at the start of the text) */
    capital: boolean
    /** Probably not a time, unless nothing else fits: "may", "fall", "night" alone */
    doubtful: boolean
  }
}

const SOUND = 0.5
const DOUBTFUL = 2
/** "songs in 3/4": costs more than an unknown word */
const MARK = 3.5
/** A reading by a single rule costs less than one that is joined of parts. */
const JOINT = 0.02

/**
 * Every reading of every part of a text that may be a time: "last summer" and also "summer" alone. `bestTimes` chooses among
 * them where there is nothing but times; `bestCover` chooses among them and the names of a question.
 */
export function timePhrases(pieces: readonly TextPiece[]): TimePhrase[] {
  const tokens = timeTokens(pieces)
  const items = saturate(tokens, timeRules).filter((item) => !isQuantity(tokens, item))
  const titleEnd = Math.max(0, ...items.filter((item) => isTitle(tokens, item)).map(({ to }) => to))
  return items.map((item) => toPhrase(tokens, item, item.to <= titleEnd))
}

function toPhrase(tokens: readonly TimeToken[], item: Item, inTitle: boolean): TimePhrase {
  const first = tokens[item.from]
  const bare = bareOf(tokens, item)
  const { preposition, afterThe } = surroundingWords(tokens, item.from)
  const doubtful = inTitle || isDoubtful(tokens, item, bare, preposition)
  return {
    start: first?.start ?? 0,
    end: tokens[item.to - 1]?.end ?? 0,
    first: item.from,
    last: item.to,
    node: item.node,
    cost: (doubtful ? (isSlashed(item.node) ? MARK : DOUBTFUL) : SOUND) + JOINT * joints(item.node),
    features: {
      bare,
      preposition,
      afterThe,
      recurring: recurs(item.node),
      capital: item.from > 0 && first?.capital === true,
      doubtful,
    },
  }
}

function bareOf(tokens: readonly TimeToken[], { from, to, node }: Item): Bare | null {
  const letters = tokens.slice(from, to).filter(({ text }) => text !== 'the' && /[\p{L}\d]/u.test(text))
  if (letters.length !== 1) return null
  if (node.kind === 'years') return 'year'
  if (node.kind === 'weekdays') return 'weekday'
  if (node.kind === 'hours') return 'part of day'
  if (node.kind !== 'yearly') return 'other'
  const { type } = node.name
  return type === 'month' || type === 'season' || type === 'holiday' ? type : 'other'
}

function isDoubtful(tokens: readonly TimeToken[], item: Item, bare: Bare | null, preposition: string | null): boolean {
  const alone = item.from === 0 && item.to === tokens.length
  if (isSlashed(item.node))
    return !alone && (preposition === null || preposition === 'in') && tokens[item.from]?.text !== 'on'
  if (bare === null || alone) return false
  if (isNameLike(tokens, item)) return true
  const text = tokens[item.to - 1]?.text ?? ''
  if (bare === 'part of day') return item.node.kind === 'hours' && !item.node.habitual && !isLed(tokens, item)
  return weakWords.has(text) && !isLed(tokens, item)
}

const splits: ReadonlySet<string> = new Set([
  ...units.keys(),
  'hour',
  'weekday',
  'plays',
  'time',
  'artist',
  'album',
  'track',
  'song',
])

/** "Summer of '69 by Bryan Adams": a text that begins like this names a song; "2021 by month" does not. */
const isTitle = (tokens: readonly TimeToken[], { from, to }: Item) =>
  from === 0 && tokens[to]?.text === 'by' && !splits.has(tokens[to + 1]?.text ?? '')

/** "4/5" may be a date or a rating. */
const isSlashed = (node: TimeNode) =>
  node.kind === 'yearly' && node.name.type === 'numeric_date' && node.year === null && node.name.weekday === null

function joints(node: TimeNode): number {
  if (node.kind === 'and' || node.kind === 'or')
    return node.parts.reduce((all, part) => all + joints(part), node.parts.length - 1)
  // "March 2020 until May 2021" is not March within "2020 until May 2021".
  if (node.kind === 'between') return joints(node.from) + joints(node.to) + (node.from.kind === node.to.kind ? 0 : 2)
  // "Since the end of 2020" and "to the start of 2022" have their own rules.
  return ('of' in node && node.of ? joints(node.of) : 0) + (node.kind === 'third' ? 2 : 0)
}

function recurs(node: TimeNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.parts.some(recurs)
  if (node.kind === 'hours') return node.habitual
  return 'pick' in node && node.pick.way === 'every'
}
