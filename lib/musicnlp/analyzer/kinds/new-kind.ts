import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const newKind: QuestionKind = {
  name: 'new',
  group: 'discovery_and_loss',
  title: 'Discoveries',
  intent: 'discoveries',
  examples: ['new artists of May 2021', 'who did I find last year'],
  needs: [
    ['new', ['entity', 'what', 'who']],
    ['discover', ['what', 'who', 'entity']],
    ['first_time', ['what', 'who', 'entity']],
    ['discover'],
    ['new', ['time', 'event']],
    [['new', 'discover'], ['entity', 'what', 'who'], 'time'],
    [['discover', 'first_time'], ['entity', 'what', 'who'], 'having'],
  ],
  admits: [...findingLabels, 'new', 'discover', 'first_time', 'first', 'yes_no', 'having', 'reach'],
  listed: true,
  matches: (features) =>
    !has(features, 'when', 'how_many', 'most') &&
    (!has(features, 'having') || has(features, 'time', 'event')) &&
    !(features.names.some(({ value }) => value.entries[0]?.type === 'track') && !has(features, 'entity')),
}
