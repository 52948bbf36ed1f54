import { readQuestion, type Reading } from '../parser/read-question'

type KnownNames = Parameters<typeof readQuestion>[1]

/** The newest readings with each library: the offers after a refusal read the same text again. */
const newest = new WeakMap<KnownNames['names'], { text: string; known: KnownNames; reading: Reading }[]>()
const KEPT = 2

const isSame = (a: KnownNames, b: KnownNames) =>
  (a.preferNames ?? false) === (b.preferNames ?? false) &&
  a.events === b.events &&
  a.years?.from === b.years?.from &&
  a.years?.to === b.years?.to

/** The reading of a text, from the newest ones where it is among them. */
export function readOnce(text: string, known: KnownNames): Reading {
  const before = newest.get(known.names) ?? []
  const found = before.find((one) => one.text === text && isSame(one.known, known))
  if (found) return found.reading
  const reading = readQuestion(text, known)
  newest.set(known.names, [{ text, known, reading }, ...before].slice(0, KEPT))
  return reading
}
