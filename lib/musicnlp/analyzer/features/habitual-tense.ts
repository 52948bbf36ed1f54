import { wordSet } from '../../parser/word-set'

const past = wordSet('did was were had played heard listened streamed skipped didnt whatd whod whend')
const present = wordSet('do play listen hear stream skip usually always normally typically tend')

/**
 * True for a habit ("do I play"), false for the past ("did I play"), undefined where neither is said: "what are my top
 * songs in March"
 * asks for a ranking, not for a habit.
 */
export function isHabitual(words: readonly string[]): boolean | undefined {
  if (words.some((word) => past.has(word))) return false
  return words.some((word) => present.has(word)) ? true : undefined
}
