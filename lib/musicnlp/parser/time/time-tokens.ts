/** A word, a run of digits or one sign. `text` is folded (lower case, no accents, no apostrophes); offsets are those of the original. */
export type TimeToken = {
  text: string
  start: number
  end: number
  /** Nothing stands between it and the token before */
  glued: boolean
  /** Written with 's; `stem` is then the word without it */
  possessive: boolean
  stem: string
  capital: boolean
}

export type RawToken = { text: string; start: number; end: number }

const pieces = /\p{L}[\p{L}\p{M}]*(?:['’‘]\p{L}[\p{L}\p{M}]*)*|\d+|[^\s\p{L}\d]/gu
const dashes = new Set(['–', '—', '‒', '−', '‐', '‑', '~'])
const apostrophes = /['’‘`]/g

function foldText(text: string): string {
  if (dashes.has(text)) return '-'
  if (text === '&') return 'and'
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return /\p{L}/u.test(plain) ? plain.replace(apostrophes, '') : plain.replace(apostrophes, "'")
}

function toToken(text: string, start: number, end: number, before: TimeToken | undefined): TimeToken {
  const folded = foldText(text)
  const possessive = /['’‘]s$/iu.test(text)
  return {
    text: folded,
    start,
    end,
    glued: before !== undefined && before.end === start,
    possessive,
    stem: possessive ? folded.slice(0, -1) : folded,
    capital: /^\p{Lu}(?!\p{Lu})/u.test(text),
  }
}

function isStrayApostrophe(tokens: TimeToken[], token: TimeToken, index: number): boolean {
  return token.text === "'" && !/^\d/.test(tokens[index + 1]?.text ?? '')
}

function cut({ text, start, end }: RawToken, into: TimeToken[]) {
  for (const found of text.matchAll(pieces)) {
    const exact = text.length === end - start
    const from = exact ? start + found.index : start
    into.push(toToken(found[0], from, exact ? from + found[0].length : end, into.at(-1)))
  }
}

/** Cuts a text; or cuts finer what another tokeniser made (its words may be repaired: offsets stay those of the original). */
export function timeTokens(input: string | readonly RawToken[]): TimeToken[] {
  const tokens: TimeToken[] = []
  if (typeof input === 'string') cut({ text: input, start: 0, end: input.length }, tokens)
  else for (const raw of input) cut(raw, tokens)
  return tokens.flatMap((token, index) => {
    if (isStrayApostrophe(tokens, token, index)) return []
    const before = tokens[index - 1]
    return before && token.glued && isStrayApostrophe(tokens, before, index - 1)
      ? [{ ...token, possessive: token.text === 's' }]
      : [token]
  })
}
