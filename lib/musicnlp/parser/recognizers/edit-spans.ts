import { phraseTries } from '../phrase-tries'
import type { Span } from '../span'
import type { Token } from '../token'
import { wordSet } from '../word-set'
import type { Cue } from '../words/cues/cue'
import { beforeEdits, type Edit } from '../words/edits'
import { phraseSpans } from './recognizer'

const before = wordSet(beforeEdits)

/** Whether nothing but "ok, and now" stands before a word in its clause. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at > 0; at--) {
    if (/[.,;:!?–—-]/.test(tokens[at]?.gap ?? '')) return true
    if (!before.has(tokens[at - 1]?.word ?? '')) return false
  }
  return true
}

const joins = new Set(['for', 'with', 'to', 'into', 'by'])
const REACH = 6

/** "swap artists for tracks": what comes first is what was asked before. */
const hasTwoSides = (tokens: readonly Token[], j: number) =>
  tokens.slice(j + 1, j + REACH).some(({ word }) => joins.has(word))

const word = { type: 'function_word', value: 'word' } as const
const cue = (value: Cue) => ({ type: 'cue' as const, value: [value], weak: false, why: 'edit' })
const means = {
  'leave out': { type: 'exclude', value: 'except', why: 'edit' },
  add: { type: 'reference', value: 'too', why: 'edit' },
  replace: { type: 'reference', value: 'instead', why: 'edit' },
  only: { type: 'reference', value: 'only', why: 'edit' },
  there: { type: 'reference', value: 'then', why: 'edit' },
  further: { type: 'reference', value: 'further', why: 'edit' },
  one: { type: 'limit', value: 1, why: 'edit' },
  'any filter': { ...word, why: 'any filter' },
  'any name': { ...word, why: 'any name' },
  it: { type: 'reference', value: 'it', why: 'reference' },
  remark: { ...word, why: 'edit' },
  among: { type: 'reference', value: 'among', why: 'reference' },
  anew: { ...word, why: 'anew' },
  swap: { ...word, why: 'swap' },
  'rather than': { ...word, why: 'rather than' },
  framed: { type: 'reference', value: 'instead', why: 'edit' },
  look: { ...word, why: 'edit' },
  against: { type: 'versus', value: 'versus', why: 'edit' },
  skipped: { type: 'filter', value: { skipped: true }, why: 'edit' },
  unskipped: { type: 'filter', value: { skipped: false }, why: 'edit' },
  longer: cue('longest'),
  compare: cue('compare'),
} as const

const slots = [phraseTries.entity, phraseTries.metric]
const isSlot = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.number ?? null) !== null || slots.some((trie) => trie.at(tokens, at).length > 0)

/** "how does 2020 look": what stands between is what is asked for now; "how did it look" asks of what was told. */
const looks = wordSet('look looks like looking fare go out')
/** "how many plays is that" */
const figures = wordSet('many much long often share percentage percent proportion')
const pronouns = wordSet('i you we they he she it that this these those')

/** Whether what comes before a word says that it is left out. */
const isLeftOut = (tokens: readonly Token[], i: number) =>
  Array.from({ length: REACH }, (_, back) => i - 1 - back).some(
    (at) =>
      at >= 0 &&
      (phraseTries.exclude.at(tokens, at).some(({ j }) => j === i) ||
        phraseTries.edit.at(tokens, at).some(({ j, value }) => j === i && value.edit === 'leave out')),
  )

function fits(edit: Edit, tokens: readonly Token[], i: number, j: number): boolean {
  const next = tokens[j]?.word ?? ''
  if (edit === 'framed') return looks.has(tokens.at(-1)?.word ?? '') && !pronouns.has(next)
  if (edit === 'look') return i > 0 && /^(how|what)$/.test(tokens.find(({ word }) => !before.has(word))?.word ?? '')
  if (edit === 'skipped') return isLeftOut(tokens, i)
  if (edit === 'replace' && j === i + 1 && tokens[i]?.word === 'do') return j < tokens.length && !pronouns.has(next)
  if (edit === 'only' && j === i + 1) return (tokens[j]?.number ?? null) !== null
  if (edit === 'swap') return opensClause(tokens, i) && hasTwoSides(tokens, j)
  if (edit === 'rather than') return i > 0 && (tokens[j - 1]?.word === 'of' || isSlot(tokens, j))
  // "and the second one?" is a place of the list before.
  if (edit === 'it' && /^(that|it|this)$/.test(tokens[j - 1]?.word ?? ''))
    return tokens.some(({ word }) => figures.has(word))
  if (edit === 'it') return tokens[j - 1]?.word !== 'one' || j < tokens.length || !opensClause(tokens, i)
  if (edit === 'further') return tokens[j - 1]?.number !== 1
  if (edit === 'there') return i > 0 && (j === tokens.length || /[.,;:!?]/.test(tokens[j]?.gap ?? ''))
  return true
}

/** What the words of a turn do to the question before it; a first question can only say that it is another one. */
export const editSpans = (tokens: readonly Token[], isTurn: boolean): Span[] =>
  phraseSpans(phraseTries.edit, tokens, ({ i, j, cost, value: { edit, at } }) =>
    (isTurn || edit === 'anew') &&
    fits(edit, tokens, i, j) &&
    (at !== 'start' || opensClause(tokens, i)) &&
    (at !== 'end' || j === tokens.length || edit === 'there')
      ? { i, j, cost, ...means[edit] }
      : null,
  )
