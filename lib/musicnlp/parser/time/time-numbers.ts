import { readBelowHundred } from '../read-number'
import { ordinalEndings, smallNumbers } from '../words/numbers'
import type { Match } from './chart'
import type { TimeToken } from './time-tokens'

type Tokens = readonly TimeToken[]

const textAt = (tokens: Tokens, at: number) => tokens[at]?.text ?? ''
const afterHyphen = (tokens: Tokens, at: number) => (textAt(tokens, at) === '-' ? at + 1 : at)
const isDigits = (text: string) => /^\d+$/.test(text)
const isDecimal = (tokens: Tokens, at: number) =>
  ['.', ','].includes(textAt(tokens, at)) &&
  Boolean(tokens[at]?.glued && tokens[at + 1]?.glued) &&
  isDigits(textAt(tokens, at + 1))

const belowHundredAt = (tokens: Tokens, at: number) =>
  readBelowHundred(tokens.slice(at, at + 3).map(({ text }) => text))

/** "0" to "99" in words, or digits; "1,000" and "7.5" are no numbers here. */
export function numberAt(tokens: Tokens, at: number): Match<number> | null {
  const text = textAt(tokens, at)
  if (isDigits(text)) return isDecimal(tokens, at + 1) || text.length > 4 ? null : { to: at + 1, value: Number(text) }
  const found = belowHundredAt(tokens, at)
  return found && !found.ordinal ? { to: at + found.to, value: found.value } : null
}

/** "5th", "fifth", "twenty-first" */
export function ordinalAt(tokens: Tokens, at: number): Match<number> | null {
  const text = textAt(tokens, at)
  if (isDigits(text)) {
    const ends = Boolean(tokens[at + 1]?.glued) && ordinalEndings.has(textAt(tokens, at + 1))
    return ends ? { to: at + 2, value: Number(text) } : null
  }
  const found = belowHundredAt(tokens, at)
  return found?.ordinal ? { to: at + found.to, value: found.value } : null
}

/** Two digits of a year: 00–49 are of this century. */
export const fullYear = (short: number) => (short < 50 ? 2000 + short : 1900 + short)

const partOfOtherNumber = new Set(['$', '€', '£', '#', '.', ',', ':'])

/** 1500–2099 as "2021", "'21", "twenty twenty one", "nineteen eighty six", "two thousand and five". */
export function yearAt(tokens: Tokens, at: number): Match<number> | null {
  const text = textAt(tokens, at)
  if (text === "'") {
    const short = textAt(tokens, at + 1)
    return isDigits(short) && short.length === 2 ? { to: at + 2, value: fullYear(Number(short)) } : null
  }
  if (isDigits(text)) return readDigitYear(tokens, at)
  return readThousand(tokens, at) ?? readCenturyYear(tokens, at)
}

function readDigitYear(tokens: Tokens, at: number): Match<number> | null {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (token?.text.length !== 4 || isDecimal(tokens, at + 1)) return null
  if (token.glued && before && partOfOtherNumber.has(before.text) && !(before.text === ',' && !before.glued))
    return null
  if (after?.glued && /^\p{L}/u.test(after.text) && after.text !== 's') return null
  const value = Number(token.text)
  return value >= 1500 && value <= 2099 ? { to: at + 1, value } : null
}

/** "two thousand (and) five" */
function readThousand(tokens: Tokens, at: number): Match<number> | null {
  if (textAt(tokens, at) !== 'two' || textAt(tokens, at + 1) !== 'thousand') return null
  const next = textAt(tokens, at + 2) === 'and' ? at + 3 : at + 2
  const rest = isDigits(textAt(tokens, next)) ? null : numberAt(tokens, next)
  return rest ? { to: rest.to, value: 2000 + rest.value } : { to: at + 2, value: 2000 }
}

/** "nineteen eighty six", "twenty oh five", "seventeen hundred thirty three" */
function readCenturyYear(tokens: Tokens, at: number): Match<number> | null {
  const century = textAt(tokens, at) === 'twenty' ? 20 : (smallNumbers.get(textAt(tokens, at)) ?? 0)
  if (century < 15 || century > 20) return null
  const hundred = textAt(tokens, at + 1) === 'hundred'
  const next = afterHyphen(tokens, hundred ? at + 2 : at + 1)
  const oh = textAt(tokens, next) === 'oh' ? smallNumbers.get(textAt(tokens, next + 1)) : undefined
  if (oh !== undefined && oh < 10) return { to: next + 2, value: century * 100 + oh }
  const rest = isDigits(textAt(tokens, next)) ? null : numberAt(tokens, next)
  if (rest && (rest.value >= 10 || hundred)) return { to: rest.to, value: century * 100 + rest.value }
  return hundred ? { to: at + 2, value: century * 100 } : null
}
