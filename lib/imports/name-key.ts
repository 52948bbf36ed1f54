import { createHash } from 'node:crypto'

const MAX_BYTES = 400
const PREFIX_CHARACTERS = 80

/**
 * What makes two spellings one name: NFKC, case folded, white space collapsed and trimmed; accents and punctuation
 * stay. Empty where nothing is left to see. A key over 400 bytes becomes a beginning and a SHA-256, since an index
 * entry has a limit; the name itself is kept whole elsewhere.
 */
export function nameKey(text: string): string {
  const key = fold(text.replaceAll('\0', '')).replace(/\s+/g, ' ').trim()
  if (key.length <= MAX_BYTES / 4 || Buffer.byteLength(key) <= MAX_BYTES) return key
  const prefix = [...key.slice(0, PREFIX_CHARACTERS * 2)].slice(0, PREFIX_CHARACTERS).join('')
  return `${prefix}…${createHash('sha256').update(key).digest('hex')}`
}

/** Full case folding as near as JavaScript comes to it: ß = ss, every sigma alike, but ı stays another letter than i. */
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
