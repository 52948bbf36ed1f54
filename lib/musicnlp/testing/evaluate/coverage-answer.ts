import { instant } from './days'
import type { Answer } from './denotation'
import { countedOf } from './plays-in-scope'

export const coverageAnswer: Answer = (_, { plays }) => {
  const heard = countedOf(plays)
  const [first, last] = [heard[0], heard.at(-1)]
  if (!first || !last) return { value: 0, at: null, sides: [] }
  return {
    value: heard.length,
    at: instant(first.at),
    sides: [
      { value: null, at: instant(first.at) },
      { value: null, at: instant(last.at) },
    ],
  }
}
