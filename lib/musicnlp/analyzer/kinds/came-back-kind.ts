import type { Question } from '../../question/question'
import type { Features } from '../features/features'
import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

/** "after more than two years": how long it was not played */
const silenceSlots = ({ amounts: [amount] }: Features): Partial<Question> =>
  amount ? { threshold: { value: amount.value, unit: 'days' } } : {}

export const cameBackKind: QuestionKind = {
  name: 'came_back',
  group: 'discovery_and_loss',
  title: 'Rediscovered',
  intent: 'rediscovered',
  examples: ['old favorites I returned to', 'who made a comeback in 2023'],
  needs: [['returned'], ['returned', ['what', 'who', 'entity']], ['returned', 'lapsed', ['what', 'who', 'entity']]],
  admits: [...findingLabels, 'returned', 'lapsed', 'having', 'how_many'],
  listed: true,
  fillSlots: silenceSlots,
  matches: (features) =>
    !has(features, 'when') &&
    features.amounts.every(({ unit }) => unit === 'days') &&
    !(has(features, 'yes_no') && features.names.length > 0),
}
