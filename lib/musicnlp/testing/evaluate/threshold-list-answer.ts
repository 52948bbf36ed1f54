import { item, extra } from './answer-item'
import { conditionIn, conditionHolds } from './condition'
import type { Answer } from './denotation'
import { kindFor, said } from './figure'
import { inScope } from './plays-in-scope'
import { matchingPeriods } from './matching-periods'
import { ranked } from './ranked'

export const thresholdAnswer: Answer = (question, world) => {
  if (question.bucket) return matchingPeriods(question.bucket, question, world)
  const condition = conditionIn(question)
  if (!condition) return {}
  const kind = kindFor(question, 'track')
  const entries = ranked(inScope(world, question), kind, condition.metric, question.order, question, world).filter(
    (entry) => conditionHolds(question, entry.all),
  )
  const items = entries
    .slice(0, Math.min(said(question) ?? 50, 200))
    .map((entry, index) => item(index + 1, entry, extra(condition.metric, kind, entry.figure)))
  return { items, value: entries.length }
}
