import { has, type QuestionKind } from './question-kind'
import { findingLabels, conditionSlots } from './finding-rules'

export const everyPeriodKind: QuestionKind = {
  name: 'every_period',
  group: 'conditions',
  title: 'Played in every period',
  intent: 'consistency',
  examples: ['artists I heard each year', 'song I play every week'],
  needs: [['bucket:each', ['entity', 'what', 'who']]],
  admits: [...findingLabels, 'having', 'amount'],
  listed: true,
  // "at least once every year" is what it lists; how often more in each period is not looked at
  matches: (features) =>
    !has(features, 'how_many', 'when', 'average', 'how_often') &&
    features.amounts.every(({ op, value, unit }) => op === '>=' && value === 1 && (unit === null || unit === 'plays')),
  fillSlots: (features) => ({ bucket: features.buckets[0]?.bucket ?? 'year', ...conditionSlots(features) }),
}
