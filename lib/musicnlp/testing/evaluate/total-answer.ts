import type { Answer } from './denotation'
import { metricOf, figure, kindFor, oneDecimal } from './figure'
import { inScope, countedOf, msOf } from './plays-in-scope'

export const totalAnswer: Answer = (question, world) => {
  const plays = inScope(world, question)
  const metric = metricOf(question)
  const value = figure(metric, plays, question, kindFor(question, 'track'))
  return {
    value: metric === 'skip_rate' ? oneDecimal(value) : value,
    sides: [{ value: countedOf(plays).length }, { value: msOf(plays) }],
  }
}
