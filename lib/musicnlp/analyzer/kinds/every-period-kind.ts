import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const everyPeriodKind: QuestionKind = {
  name: 'every_period',
  group: 'conditions',
  title: 'Played in every period',
  intent: 'consistency',
  examples: ['artists I heard each year', 'song I play every week'],
  needs: [['bucket:each', ['entity', 'what', 'who']]],
  admits: findingLabels,
  listed: true,
  matches: (features) => !has(features, 'how_many', 'when', 'average', 'how_often'),
  fillSlots: (features) => ({ bucket: features.buckets[0]?.bucket ?? 'year' }),
}
