import { conditionHolds } from './condition'
import type { Answer } from './denotation'
import { figure, kindFor } from './figure'
import { inScope, countedOf } from './plays-in-scope'
import { matchingPeriods } from './matching-periods'
import { groups } from './ranked'

export const distinctAnswer: Answer = (question, world) => {
  if (question.threshold?.unit === 'percent') return makingUp(question, world)
  if (question.bucket) return matchingPeriods(question.bucket, question, world)
  if (question.metric === 'days') return { value: figure('days', inScope(world, question), question, 'track') }
  const kind = kindFor(question, 'track')
  const items = [...groups(inScope(world, question), kind).values()].filter(
    (plays) => countedOf(plays).length > 0 && conditionHolds(question, plays),
  )
  return { value: items.length }
}

/** Takes the most played one by one until the share is reached. */
const makingUp: Answer = (question, world) => {
  const kind = kindFor(question, 'track')
  const figures = [...groups(inScope(world, question), kind).values()]
    .filter((plays) => countedOf(plays).length > 0)
    .map((plays) => figure(question.metric === 'time' ? 'time' : 'plays', plays, question, kind))
    .sort((a, b) => b - a)
  const whole = figures.reduce((sum, one) => sum + one, 0)
  let part = 0
  let count = 0
  for (const one of figures) {
    if (part >= (whole * (question.threshold?.value ?? 0)) / 100) break
    part += one
    count++
  }
  return { value: count, sides: [{ value: part }, { value: whole }, { value: figures.length }] }
}
