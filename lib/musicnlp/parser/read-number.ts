import { amountNouns, ordinalScales, scales, smallNumbers, smallOrdinals, tens } from './words/numbers'

/** A number that ends before the word `to`. */
export type NumberRun = { to: number; value: number; ordinal: boolean }

/** "10", "1,000", "1000th", "10k", "1.5" → value; anything else null. */
export function readDigits(word: string): Omit<NumberRun, 'to'> | null {
  const found = /^(\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?)(k|m|st|nd|rd|th)?$/.exec(word)
  if (!found) return null
  const plain = Number((found[1] ?? '').replaceAll(',', ''))
  const ending = found[2]
  if (ending === 'k') return { value: plain * 1000, ordinal: false }
  if (ending === 'm') return { value: plain * 1_000_000, ordinal: false }
  return { value: plain, ordinal: ending !== undefined }
}

const isDigit = (value: number | undefined): value is number => value !== undefined && value > 0 && value < 10

/** The number below 100 that begins at `words[0]`: "seven", "fifth", "twenty five", ["twenty", "-", "first"]; or null. */
export function readBelowHundred(words: readonly string[]): NumberRun | null {
  const word = words[0] ?? ''
  const ordinal = smallOrdinals.get(word)
  if (ordinal !== undefined) return { to: 1, value: ordinal, ordinal: true }
  const small = smallNumbers.get(word)
  if (small !== undefined) return { to: 1, value: small, ordinal: false }
  const ten = tens.get(word)
  if (ten === undefined) return null
  const next = words[1] === '-' ? 2 : 1
  const one = smallNumbers.get(words[next] ?? '')
  if (isDigit(one)) return { to: next + 1, value: ten + one, ordinal: false }
  const nth = smallOrdinals.get(words[next] ?? '')
  return isDigit(nth) ? { to: next + 1, value: ten + nth, ordinal: true } : { to: 1, value: ten, ordinal: false }
}

/** "hundred" and "thousandth" behind a number. */
function scaled(words: readonly string[], { to, value }: Omit<NumberRun, 'ordinal'>): NumberRun {
  const scale = scales.get(words[to] ?? '')
  if (scale) return scaled(words, { to: to + 1, value: value * scale })
  const last = ordinalScales.get(words[to] ?? '')
  if (last) return { to: to + 1, value: value * last, ordinal: true }
  return value >= 100 ? withRest(words, { to, value }) : { to, value, ordinal: false }
}

/** "two hundred (and) fifty", "one thousand (and) first", "two thousand three hundred" */
function withRest(words: readonly string[], { to, value }: Omit<NumberRun, 'ordinal'>): NumberRun {
  const from = words[to] === 'and' ? to + 1 : to
  const small = readBelowHundred(words.slice(from))
  const rest = small && !small.ordinal ? scaled(words.slice(from), small) : small
  return rest && rest.value > 0 && rest.value < value && (value >= 1000 || rest.value < 100)
    ? { ...rest, to: from + rest.to, value: value + rest.value }
    : { to, value, ordinal: false }
}

/** The number that begins at `words[0]`: "twenty five", "two hundred", "a dozen", "twenty-first", "hundredth"; or null. */
export function readNumber(words: readonly string[]): NumberRun | null {
  const first = words[0] ?? ''
  const lone = ordinalScales.get(first)
  if (lone !== undefined) return { to: 1, value: lone, ordinal: true }
  if (first === 'a' || first === 'hundred' || first === 'thousand') return readAfterArticle(words, first)
  const digits = readDigits(first)
  if (digits && !digits.ordinal)
    return scales.has(words[1] ?? '') ? scaled(words, { to: 1, value: digits.value }) : null
  const noun = amountNouns.get(first)
  if (noun !== undefined) return scaled(words, { to: 1, value: noun })
  const small = readBelowHundred(words)
  return small && !small.ordinal ? scaled(words, small) : small
}

/** "a dozen", "a hundred", "hundred thousand" */
function readAfterArticle(words: readonly string[], first: string): NumberRun | null {
  const at = first === 'a' ? 1 : 0
  const next = words[at] ?? ''
  const noun = amountNouns.get(next)
  if (at === 1 && noun !== undefined) return { to: 2, value: noun, ordinal: false }
  return scales.has(next) ? scaled(words, { to: at, value: 1 }) : null
}
