import type { Choices } from './formats/choices'
import type { JsonRow } from './formats/format'
import { formatById } from './formats/formats'

/** The owner of an import: their time zone, and what they said of the files in advance. */
export type Listener = { timeZone: string; choices: Choices }

/** What a file doesn't say, by its first rows: what was said in advance, guesses for the rest, and whether there are any. */
export function checkChoices(formatId: string, rows: JsonRow[], { timeZone, choices: said }: Listener) {
  const guesses = formatById(formatId)?.guess?.(rows, { timeZone }) ?? {}
  const asked = Object.keys(guesses)
  if (asked.length === 0) return { choices: null, isUnsure: false }
  const answers: Choices = Object.fromEntries(Object.entries(said).filter(([name]) => asked.includes(name)))
  return { choices: { ...guesses, ...answers }, isUnsure: asked.some((name) => !(name in answers)) }
}
