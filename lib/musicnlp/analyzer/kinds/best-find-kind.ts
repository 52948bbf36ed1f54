import { has, says, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const bestFindKind: QuestionKind = {
  name: 'best_find',
  group: 'discovery_and_loss',
  title: 'Best discovery',
  intent: 'discoveries',
  examples: ['my find of the year', 'which new artist stuck'],
  needs: [
    ['best_find'],
    ['discover', ['bucket:each', 'bucket:noun']],
    ['best_find', ['new', 'discover'], ['what', 'who', 'entity']],
    [
      ['most', 'big'],
      ['new', 'discover', 'first_time'],
    ],
    [
      ['most', 'big'],
      ['new', 'discover', 'first_time'],
      ['entity', 'what', 'who'],
    ],
  ],
  admits: [...findingLabels, 'new', 'discover', 'most', 'big', 'first_time', 'bucket:each', 'bucket:noun'],
  listed: true,
  matches: (features) => !has(features, 'when', 'how_many') && !says(features, 'which_period'),
  fillSlots: (features) => ({
    metric: 'plays',
    order: 'desc',
    limit:
      features.limit ??
      (says(features, 'which_one')
        ? 1
        : features.entities.some(({ plural }) => plural) ||
            (features.entities.length === 0 && has(features, 'who', 'what') && !says(features, 'a_find'))
          ? 10
          : 1),
  }),
}
