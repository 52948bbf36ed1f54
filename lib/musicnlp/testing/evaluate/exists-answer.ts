import { instant } from './days'
import type { Answer } from './denotation'
import { inScope, countedOf, msOf } from './plays-in-scope'

export const existsAnswer: Answer = (question, world) => {
  const plays = inScope(world, question)
  const heard = countedOf(plays)
  const [first, last] = [heard[0], heard.at(-1)]
  return {
    value: heard.length > 0,
    at: first ? instant(first.at) : null,
    sides: [{ value: heard.length, ms_played: msOf(plays) }, ...(last ? [{ value: null, at: instant(last.at) }] : [])],
  }
}
