import { conditionHolds } from './condition'
import type { Answer } from './denotation'
import { figure, kindFor } from './figure'
import { inScope, countedOf } from './plays-in-scope'
import { matchingPeriods } from './matching-periods'
import { groups } from './ranked'

export const distinctAnswer: Answer = (question, world) => {
  if (question.bucket) return matchingPeriods(question.bucket, question, world)
  if (question.metric === 'days') return { value: figure('days', inScope(world, question), question, 'track') }
  const kind = kindFor(question, 'track')
  const items = [...groups(inScope(world, question), kind).values()].filter(
    (plays) => countedOf(plays).length > 0 && conditionHolds(question, plays),
  )
  return { value: items.length }
}
