import { matchingPeriods } from './matching-periods'
import { listLength, type Runner } from './runner'
import { conditionOf } from './threshold-condition'
import { itemKindOf } from './item-queries'
import { rankedItems } from './ranked-items'

/** Items that reach a number of plays, hours or days; all that fit an answer, unless a number of them was said. */
export const thresholdList: Runner = async (input) => {
  const { question, reader } = input
  if (question.bucket) return matchingPeriods(question.bucket, input)
  const condition = conditionOf(question)
  if (!condition) return { kind: 'none' }
  const isAssumed = question.assumed.includes('limit')
  const { items, total } = await rankedItems(reader, question, {
    kind: itemKindOf(question),
    by: condition.measure,
    order: question.order,
    from: 1,
    count: isAssumed ? 50 : listLength(question, 50),
    condition,
  })
  return { kind: 'list', items, value: total, unit: `${itemKindOf(question)}s` }
}
