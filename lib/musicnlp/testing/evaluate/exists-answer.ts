import { instant } from './days'
import { conditionIn, holds } from './condition'
import type { Answer } from './denotation'
import { figure, kindFor } from './figure'
import { inScope, countedOf, msOf } from './plays-in-scope'

export const existsAnswer: Answer = (question, world) => {
  const plays = inScope(world, question)
  const heard = countedOf(plays)
  const [first, last] = [heard[0], heard.at(-1)]
  const asked = conditionIn(question)
  const countsThings = asked && question.metric === 'distinct' && question.threshold === null
  const metric = countsThings ? 'distinct' : (asked?.metric ?? (question.metric === 'skips' ? 'skips' : 'plays'))
  const count = figure(metric, plays, question, kindFor(question, 'track'))
  return {
    value: asked ? holds(count, asked) : count > 0,
    at: first ? instant(first.at) : null,
    sides: [
      { value: heard.length, ms_played: msOf(plays) },
      ...(metric === 'plays' ? [] : [{ value: count }]),
      ...(last ? [{ value: null, at: instant(last.at) }] : []),
    ],
  }
}
