import { DIGITS, NODE, type Chart, type Match, type Rule } from './chart'
import { numberAt, ordinalAt, yearAt } from './time-numbers'
import type { TimeNode } from './time-node'
import type { TimeToken } from './time-tokens'
import { expand } from '../phrase-trie'
import { looseNumbers, smallNumbers, smallOrdinals, tens } from '../words/numbers'

/** One place in a rule's pattern. */
export type Element<T> = { starts: ReadonlySet<string>; optional: boolean; match(chart: Chart, at: number): Match<T>[] }

/** Shared, so that the many places where nothing fits cost no memory. */
const none: Match<never>[] = []

const required = <T>(starts: Iterable<string>, match: Element<T>['match']): Element<T> => ({
  starts: new Set(starts),
  optional: false,
  match,
})

/** "last year's" is last year, "New Year's" has a name of its own. */
const isWord = (token: TimeToken | undefined, word: string) =>
  token !== undefined && (token.text === word || token.stem === word)

/** Words of a dictionary; keys may have several words. The longest wins. */
export function among<T>(dictionary: ReadonlyMap<string, T>): Element<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>()
  for (const [key, value] of dictionary) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return required(byFirst.keys(), ({ tokens }, at) => {
    const listed = byFirst.get(tokens[at]?.text ?? '') ?? byFirst.get(tokens[at]?.stem ?? '')
    const found = listed?.find(({ words }) => words.every((word, index) => isWord(tokens[at + index], word)))
    return found ? [{ to: at + found.words.length, value: found.value }] : none
  })
}

/** Any of these phrases, in the notation of phrase-trie.ts: word('(the|) last', 'past'). */
export const word = (...phrases: readonly string[]): Element<string> =>
  among(new Map(phrases.flatMap(expand).map((said) => [said, said])))

/** Present or not; taken when present. */
export function maybe<T>(element: Element<T>): Element<T | undefined> {
  return {
    starts: element.starts,
    optional: true,
    match: (chart, at) => {
      const found = element.match(chart, at)
      return found.length > 0 ? found : [{ to: at, value: undefined }]
    },
  }
}

/** The first that fits. */
export const either = <T>(a: Element<T>, b: Element<T>): Element<T> => ({
  starts: new Set([...a.starts, ...b.starts]),
  optional: false,
  match: (chart, at) => {
    const found = a.match(chart, at)
    return found.length > 0 ? found : b.match(chart, at)
  },
})

export const mapped = <A, B>(element: Element<A>, make: (value: A) => B): Element<B> => ({
  ...element,
  match: (chart, at) => element.match(chart, at).map(({ to, value }) => ({ to, value: make(value) })),
})

/** Several in a row, as one. */
export const sequence = <T extends unknown[]>(...pattern: Pattern<T>): Element<T> => ({
  starts: startsOf(pattern),
  optional: false,
  // One part an element, in order: exactly the tuple that the pattern describes.
  match: (chart, at) => partsOf(pattern, chart, at).map(({ to, value }) => ({ to, value: value as T })),
})

/** Matches no word, unless the next one is of this kind. */
export const unless = (isBad: (text: string) => boolean): Element<null> => ({
  starts: new Set(),
  optional: false,
  match: ({ tokens }, at) => (isBad(tokens[at]?.text ?? '') ? [] : [{ to: at, value: null }]),
})

/** The same, written without a space before it. */
export const glued = <T>(element: Element<T>): Element<T> => ({
  ...element,
  match: (chart, at) => (chart.tokens[at]?.glued ? element.match(chart, at) : []),
})

/** The same, not written as a possessive: "years" but not "year's". */
export const plural = <T>(element: Element<T>): Element<T> => ({
  ...element,
  match: (chart, at) => (chart.tokens[at]?.possessive ? [] : element.match(chart, at)),
})

const numberWords = [DIGITS, ...smallNumbers.keys(), ...tens.keys()]
const one = <T>(found: Match<T> | null): Match<T>[] => (found ? [found] : none)

/** A number in digits or words within [min, max]. */
export const number = (min: number, max: number): Element<number> =>
  required(numberWords, ({ tokens }, at) =>
    one(numberAt(tokens, at)).filter(({ value }) => value >= min && value <= max),
  )

/** "5th", "fifth" */
export const ordinal = (max: number): Element<number> =>
  required([DIGITS, ...smallOrdinals.keys(), ...tens.keys()], ({ tokens }, at) =>
    one(ordinalAt(tokens, at)).filter(({ value }) => value >= 1 && value <= max),
  )

/** "a", "a couple of", "3" */
export const count: Element<number> = required([...numberWords, ...looseNumbers.keys()], ({ tokens }, at) => {
  const exact = numberAt(tokens, at)
  if (exact) return exact.value >= 1 && exact.value <= 1000 ? [exact] : []
  const article = tokens[at]?.text === 'a' || tokens[at]?.text === 'an'
  const loose = article && looseNumbers.has(tokens[at + 1]?.text ?? '') ? at + 1 : at
  const value = looseNumbers.get(tokens[loose]?.text ?? '')
  if (value === undefined) return []
  return [{ to: tokens[loose + 1]?.text === 'of' ? loose + 2 : loose + 1, value }]
})

/** 1500–2099 in four digits, '22, or in words */
export const year: Element<number> = required([...numberWords, "'"], ({ tokens }, at) => one(yearAt(tokens, at)))

/** A run of digits, `lengths` long, within [min, max]. */
export const digits = (lengths: readonly number[], min: number, max: number): Element<number> =>
  required([DIGITS], ({ tokens }, at) => {
    const text = tokens[at]?.text ?? ''
    const value = Number(text)
    return /^\d+$/.test(text) && lengths.includes(text.length) && value >= min && value <= max
      ? [{ to: at + 1, value }]
      : []
  })

/** A node found before; give a type guard to have it typed. */
export function node<T extends TimeNode>(accepts: (node: TimeNode) => node is T): Element<T>
export function node(accepts?: (node: TimeNode) => boolean): Element<TimeNode>
export function node(accepts: (node: TimeNode) => boolean = () => true): Element<TimeNode> {
  return required([NODE], (chart, at) => {
    const items = chart.at(at)
    if (items.length === 0) return none
    const found: Match<TimeNode>[] = []
    for (const item of items) if (accepts(item.node)) found.push({ to: item.to, value: item.node })
    return found
  })
}

type Pattern<T extends unknown[]> = readonly [...{ [K in keyof T]: Element<T[K]> }]

/** A rule: a pattern and what it means; null where the matched words have no meaning. */
export function rule<T extends unknown[]>(
  name: string,
  pattern: Pattern<T>,
  make: (parts: NoInfer<T>) => TimeNode | null,
): Rule {
  const elements: readonly Element<unknown>[] = pattern
  return {
    name,
    starts: startsOf(elements),
    apply: (chart, at) =>
      partsOf(elements, chart, at).flatMap(({ to, value }) => {
        // One part an element, in order: exactly the tuple that the pattern describes.
        const made = make(value as T)
        return made ? [{ to, value: made }] : []
      }),
  }
}

function startsOf(elements: readonly Element<unknown>[]): ReadonlySet<string> {
  const firstNeeded = elements.findIndex((element) => !element.optional)
  return new Set(elements.slice(0, firstNeeded + 1).flatMap((element) => [...element.starts]))
}

function partsOf(elements: readonly Element<unknown>[], chart: Chart, at: number): Match<unknown[]>[] {
  let found: Match<unknown[]>[] = [{ to: at, value: none }]
  for (const element of elements) {
    const longer: Match<unknown[]>[] = []
    for (const { to, value } of found) {
      for (const next of element.match(chart, to)) longer.push({ to: next.to, value: [...value, next.value] })
    }
    if (longer.length === 0) return none
    found = longer
  }
  return found
}
