import { has, type QuestionKind } from './question-kind'
import { findingLabels, conditionSlots } from './finding-rules'

export const heardOnceKind: QuestionKind = {
  name: 'heard_once',
  group: 'discovery_and_loss',
  title: 'Played once',
  intent: 'threshold_list',
  examples: ['one-hit listens', 'artists with one play'],
  needs: [['once'], ['once', ['what', 'who', 'entity']]],
  admits: [...findingLabels, 'once', 'ref:only'],
  listed: true,
  matches: (features) => !has(features, 'how_many', 'when', 'yes_no'),
  fillSlots: conditionSlots,
}
