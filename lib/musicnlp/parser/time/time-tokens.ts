import { foldText } from '../fold-text'
import type { Token } from '../token'

/** Part of a text as the time grammar is to read it. Offsets are those of the text as typed, even where the spelling was corrected. */
export type TextPiece = { text: string; start: number; end: number }

/** What the time grammar reads: a word, a run of digits or one sign. */
export type TimeToken = {
  /** Lower case, no accents, no apostrophes */
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

export const wholeText = (text: string): TextPiece[] => [{ text, start: 0, end: text.length }]

/** The words of a question, corrected, and the signs between them: "Febuary – March" → "february", "–", "March" */
export function textPieces(text: string, tokens: readonly Token[]): TextPiece[] {
  return tokens.flatMap(({ start, end, said, word, gap }) => {
    const own = { text: said === word ? text.slice(start, end) : word, start, end }
    const sign = gap.trim()
    const from = start - gap.length + gap.indexOf(sign)
    return sign === '' ? [own] : [{ text: sign, start: from, end: from + sign.length }, own]
  })
}

const finer = /\p{L}[\p{L}\p{M}]*(?:['’‘]\p{L}[\p{L}\p{M}]*)*|\d+|[^\s\p{L}\d]/gu
const dashes = new Set(['–', '—', '‒', '−', '‐', '‑', '~'])

function folded(text: string): string {
  if (dashes.has(text)) return '-'
  if (text === '&') return 'and'
  const plain = foldText(text)
  return /\p{L}/u.test(plain) ? plain.replaceAll("'", '') : plain || text
}

function toTimeToken(typed: string, start: number, end: number, before: TimeToken | undefined): TimeToken {
  const text = folded(typed)
  const possessive = /['’‘]s$/iu.test(typed)
  return {
    text,
    start,
    end,
    glued: before !== undefined && before.end === start,
    possessive,
    stem: possessive ? text.slice(0, -1) : text,
    capital: /^\p{Lu}(?!\p{Lu})/u.test(typed),
  }
}

const isStrayApostrophe = (tokens: TimeToken[], token: TimeToken, index: number) =>
  token.text === "'" && !/^\d/.test(tokens[index + 1]?.text ?? '')

function split({ text, start, end }: TextPiece, into: TimeToken[]) {
  for (const found of text.matchAll(finer)) {
    const exact = text.length === end - start
    const from = exact ? start + found.index : start
    into.push(toTimeToken(found[0], from, exact ? from + found[0].length : end, into.at(-1)))
  }
}

/** Splits further than the tokenizer of questions does: "6PM" → "6", "pm"; "2021-05-03" → "2021", "-", "05", "-", "03" */
export function timeTokens(pieces: readonly TextPiece[]): TimeToken[] {
  const tokens: TimeToken[] = []
  for (const piece of pieces) split(piece, tokens)
  return tokens.flatMap((token, index) => {
    if (isStrayApostrophe(tokens, token, index)) return []
    const before = tokens[index - 1]
    return before && token.glued && isStrayApostrophe(tokens, before, index - 1)
      ? [{ ...token, possessive: token.text === 's' }]
      : [token]
  })
}
