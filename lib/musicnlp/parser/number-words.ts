const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinalOnes = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const ordinalTens = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
]
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['grand', 1000],
  ['million', 1_000_000],
])
const ordinalScales = new Map([
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
])

const small = new Map<string, number>([
  ...ones.map((word, n) => [word, n] as const),
  ...tens.map((word, n) => [word, 20 + n * 10] as const),
  ['dozen', 12],
  ['couple', 2],
])
const smallOrdinals = new Map<string, number>([
  ...ordinalOnes.map((word, n) => [word, n] as const),
  ...ordinalTens.map((word, n) => [word, 20 + n * 10] as const),
])

export const numberWords = [...small.keys(), ...smallOrdinals.keys(), ...scales.keys(), ...ordinalScales.keys()]

/** "10", "1,000", "1000th", "10k", "1.5" → value; anything else null. */
export function digitsValue(word: string): { value: number; ordinal: boolean } | null {
  const found = /^(\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?)(k|m|st|nd|rd|th)?$/.exec(word)
  if (!found) return null
  const plain = Number((found[1] ?? '').replaceAll(',', ''))
  const ending = found[2]
  if (ending === 'k') return { value: plain * 1000, ordinal: false }
  if (ending === 'm') return { value: plain * 1_000_000, ordinal: false }
  return { value: plain, ordinal: ending !== undefined }
}

export type NumberRun = { length: number; value: number; ordinal: boolean }

function scaled(words: readonly string[], at: number, value: number): NumberRun {
  const scale = scales.get(words[at] ?? '')
  if (scale) return scaled(words, at + 1, value * scale)
  const last = ordinalScales.get(words[at] ?? '')
  return last ? { length: at + 1, value: value * last, ordinal: true } : { length: at, value, ordinal: false }
}

/** The number that begins at `words[0]`: "twenty five", "two hundred", "a dozen", "twenty-first", "hundredth"; or null. */
export function numberRun(words: readonly string[]): NumberRun | null {
  const first = words[0] ?? ''
  const lone = smallOrdinals.get(first) ?? ordinalScales.get(first)
  if (lone !== undefined) return { length: 1, value: lone, ordinal: true }
  if (first === 'a' || first === 'hundred' || first === 'thousand') return afterArticle(words, first)
  const digits = digitsValue(first)
  if (digits && !digits.ordinal) return scales.has(words[1] ?? '') ? scaled(words, 1, digits.value) : null
  const value = small.get(first)
  if (value === undefined) return null
  const ten = value >= 20 && value % 10 === 0
  const one = ten ? (small.get(words[1] ?? '') ?? 10) : 10
  const oneOrdinal = ten ? (smallOrdinals.get(words[1] ?? '') ?? 10) : 10
  if (oneOrdinal > 0 && oneOrdinal < 10) return { length: 2, value: value + oneOrdinal, ordinal: true }
  return one > 0 && one < 10 ? scaled(words, 2, value + one) : scaled(words, 1, value)
}

function afterArticle(words: readonly string[], first: string): NumberRun | null {
  const at = first === 'a' ? 1 : 0
  const next = words[at] ?? ''
  if (at === 1 && (next === 'dozen' || next === 'couple'))
    return { length: 2, value: small.get(next) ?? 0, ordinal: false }
  return scales.has(next) ? scaled(words, at, 1) : null
}
