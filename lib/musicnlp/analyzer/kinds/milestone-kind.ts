import type { Features } from '../features/features'
import { thresholdOf } from '../amount-to-condition'
import { has, type Need, type QuestionKind } from './question-kind'
import { dateLabels } from './first-and-last-rules'

/** "10,000 plays", "100 hours", "1000 artists" */
const milestoneOf = (features: Features) => {
  const amount = features.amounts[0]
  if (amount) return amount.op === 'between' ? null : thresholdOf(amount)
  const number = features.reading.spans.find((span) => span.type === 'number')?.value
  if (number !== undefined && (features.metrics[0] ?? has(features, 'missing', 'more')))
    return { value: number, unit: features.metrics[0] === 'time' ? ('hours' as const) : ('plays' as const) }
  const value = features.limit ?? features.ordinal
  const kind = features.entities[0]?.entity
  return value === null ? null : { value, unit: kind ? (`${kind}s` as const) : ('plays' as const) }
}

const number: Need = ['amount', 'having', 'number', 'ordinal', 'limit']
const manyOrMuch: Need = ['how_many', 'how_much']

export const milestoneKind: QuestionKind = {
  name: 'milestone',
  group: 'firsts_and_lasts',
  title: 'Milestones',
  intent: 'milestone',
  examples: ['when did {artist} reach 1,000 plays', 'day I passed 100 hours of {artist}'],
  needs: [
    ['reach', ['amount', 'having'], 'when'],
    ['when', ['amount', 'having']],
    ['reach', ['amount', 'having'], 'name'],
    ['reach', ['limit', 'ordinal'], 'when'],
    ['reach', ['amount', 'having']],
    ['reach', 'number', 'when', ['metric:plays', 'metric:time']],
    ['missing', number],
    ['missing', number, 'reach'],
    [manyOrMuch, 'missing', number],
    [manyOrMuch, 'missing', number, 'reach'],
    [manyOrMuch, 'more', number, 'reach'],
    [manyOrMuch, 'more', number, 'missing'],
    [manyOrMuch, 'more', number, 'missing', 'reach'],
  ],
  admits: [
    ...dateLabels,
    'reach',
    'how_long',
    'how_many',
    'more',
    'metric:time',
    'number',
    'first',
    'first_time',
    'having',
    'amount',
    'distinct',
    'times',
  ],
  entity: 'none',
  matches: (features) =>
    (milestoneOf(features)?.value ?? 0) > 0 &&
    !(has(features, 'yes_no') && !has(features, 'when')) &&
    (!has(features, 'more') || has(features, 'how_many', 'how_much')) &&
    (has(features, 'when', 'missing', 'more') || !has(features, 'entity', 'who', 'what', 'how_many')),
  fillSlots: (features) => ({ threshold: milestoneOf(features) }),
}
