import { has, type QuestionKind } from './question-kind'
import { conditionSlots, findingLabels } from './finding-rules'

export const droppedKind: QuestionKind = {
  name: 'dropped',
  group: 'discovery_and_loss',
  title: 'No longer played',
  intent: 'lapsed',
  examples: ['who did I abandon', "songs I've forgotten"],
  needs: [['lapsed'], ['lapsed', ['what', 'who', 'entity']]],
  admits: [...findingLabels, 'never', 'lapsed', 'most', 'last', 'having', 'amount', 'how_many'],
  listed: true,
  fillSlots: conditionSlots,
  matches: (features) => !has(features, 'when') && !(has(features, 'yes_no') && features.names.length > 0),
}
