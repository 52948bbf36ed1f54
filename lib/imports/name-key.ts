import { createHash } from 'node:crypto'

const MAX_BYTES = 400
const PREFIX_CHARACTERS = 80

/**
 * The key that all spellings of a name share: NFKC, case-folded, white space collapsed and trimmed; accents and
 * punctuation are kept. Empty for a name without visible characters. Index entries have a size limit, so a key over 400
 * bytes is cut to its beginning and a SHA-256 of the whole.
 */
export function nameKey(text: string): string {
  const key = fold(text.replaceAll('\0', '')).replace(/\s+/g, ' ').trim()
  if (key.length <= MAX_BYTES / 4 || Buffer.byteLength(key) <= MAX_BYTES) return key
  const prefix = [...key.slice(0, PREFIX_CHARACTERS * 2)].slice(0, PREFIX_CHARACTERS).join('')
  return `${prefix}…${createHash('sha256').update(key).digest('hex')}`
}

/** Full Unicode case folding, which JavaScript lacks: ß = ss, σ = ς, but ı (Turkish, without a dot) is not i. */
function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/gu, foldLetter)
  return folded.normalize('NFKC')
}

const foldLetter = (letter: string) =>
  letter === 'ı' ? letter : letter.toUpperCase().toLowerCase().replaceAll('ς', 'σ')
