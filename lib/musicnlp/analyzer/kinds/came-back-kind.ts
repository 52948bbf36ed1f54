import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const cameBackKind: QuestionKind = {
  name: 'came_back',
  group: 'discovery_and_loss',
  title: 'Rediscovered',
  intent: 'rediscovered',
  examples: ['old favorites I returned to', 'who made a comeback in 2023'],
  needs: [['returned'], ['returned', ['what', 'who', 'entity']], ['returned', 'lapsed', ['what', 'who', 'entity']]],
  admits: [...findingLabels, 'returned'],
  listed: true,
  matches: (features) => !has(features, 'when', 'how_many') && !(has(features, 'yes_no') && features.names.length > 0),
}
