const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 })
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })
const fineShare = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })

/** 41230 → "41,230" */
export const formatNumber = (value: number) => whole.format(value)

/** 41230 → "41.2K"; up to 9,999 in full. */
export const formatCompact = (value: number) => (Math.abs(value) < 10_000 ? whole.format(value) : short.format(value))

/** 0.314 → "31%"; small shares have one decimal: 0.031 → "3.1%". */
export const formatShare = (value: number) => (value !== 0 && Math.abs(value) < 0.1 ? fineShare : share).format(value)

/** 1, "play" → "1 play"; 41230, "play" → "41,230 plays" */
export const formatCount = (value: number, word: string, plural = `${word}s`) =>
  `${formatNumber(value)} ${value === 1 ? word : plural}`

/** 1 → "1st", 22 → "22nd", 113 → "113th" */
export function formatOrdinal(value: number) {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' }[ordinals.select(value)]
  return `${formatNumber(value)}${ending}`
}

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })
