import type { Token } from './token'

/**
 * Phrases in a small notation: words, `(a|b|)` for a choice (empty = may be left out), `<play>` for a class of words,
 * `#` for a number, `#th` for an ordinal. They are kept in one tree, so a look-up takes as many steps as the phrase has
 * words.
 */
export type PhraseEntry<V> = { value: V; phrases: readonly string[]; cost?: number }

type Leaf<V> = { value: V; cost: number }
type Branch<V> = { next: Map<string, Branch<V>>; leaves: Leaf<V>[] }

export type Match<V> = { i: number; j: number; value: V; cost: number; numbers: number[] }
export type PhraseTrie<V> = { words: Set<string>; at(tokens: readonly Token[], i: number): Match<V>[] }

const signs = /[()|]/g

/** "how (many|much)" → ["how many", "how much"]. A bracket by itself means that sign. */
export function expand(phrase: string): string[] {
  if (phrase === '(' || phrase === ')') return [phrase]
  let at = 0
  const choices = (): string[] => {
    const finished: string[] = []
    let open = ['']
    while (at < phrase.length && phrase[at] !== ')') {
      const sign = phrase[at]
      signs.lastIndex = at
      if (sign === '|') {
        finished.push(...open)
        open = ['']
        at++
      } else if (sign === '(') {
        at++
        const inner = choices()
        open = open.flatMap((before) => inner.map((option) => before + option))
        at++
      } else {
        const end = signs.exec(phrase)?.index ?? phrase.length
        const words = phrase.slice(at, end)
        open = open.map((before) => before + words)
        at = end
      }
    }
    return [...finished, ...open]
  }
  return choices().map((text) => (text.includes('  ') ? text.replaceAll(/ +/g, ' ') : text).trim())
}

const branch = <V>(): Branch<V> => ({ next: new Map(), leaves: [] })

function plant<V>(root: Branch<V>, symbols: readonly string[], leaf: Leaf<V>) {
  let at = root
  for (const symbol of symbols) {
    const next = at.next.get(symbol) ?? branch<V>()
    at.next.set(symbol, next)
    at = next
  }
  at.leaves.push(leaf)
}

function symbolsOf(token: Token, classes: ReadonlyMap<string, readonly string[]>): string[] {
  const symbols = [token.word, ...(classes.get(token.word) ?? [])]
  if (token.number !== null) symbols.push(token.ordinal ? '#th' : '#')
  return symbols
}

export function buildPhraseTrie<V>(
  entries: readonly PhraseEntry<V>[],
  classes: ReadonlyMap<string, readonly string[]>,
): PhraseTrie<V> {
  const root = branch<V>()
  const words = new Set<string>()
  for (const { value, phrases, cost = 0.5 } of entries) {
    for (const symbols of phrases.flatMap(expand).map((phrase) => phrase.split(' '))) {
      if (symbols[0] !== '') plant(root, symbols, { value, cost })
      for (const symbol of symbols) if (/^[a-z]+$/.test(symbol)) words.add(symbol)
    }
  }
  const at = (tokens: readonly Token[], i: number): Match<V>[] => {
    const matches: Match<V>[] = []
    let front: { at: Branch<V>; numbers: number[] }[] = [{ at: root, numbers: [] }]
    for (let j = i; j < tokens.length && front.length > 0; j++) {
      const token = tokens[j]
      if (!token) break
      const symbols = symbolsOf(token, classes)
      front = front.flatMap((state) =>
        symbols.flatMap((symbol) => {
          const next = state.at.next.get(symbol)
          return next
            ? [
                {
                  at: next,
                  numbers:
                    symbol.startsWith('#') && token.number !== null ? [...state.numbers, token.number] : state.numbers,
                },
              ]
            : []
        }),
      )
      for (const state of front)
        for (const leaf of state.at.leaves) matches.push({ i, j: j + 1, numbers: state.numbers, ...leaf })
    }
    return matches
  }
  return { words, at }
}
