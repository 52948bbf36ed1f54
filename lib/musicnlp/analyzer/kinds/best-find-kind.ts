import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

/** "in which year did I discover the most artists" */
const asksPeriod = /\b(which|what) (day|week|month|quarter|season|year)\b/

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
  matches: (features) => !has(features, 'when', 'how_many') && !asksPeriod.test(features.words),
  fillSlots: (features) => ({
    metric: 'plays',
    order: 'desc',
    limit:
      features.limit ??
      (/\bwhich one\b/.test(features.words)
        ? 1
        : features.entities.some(({ plural }) => plural) ||
            (features.entities.length === 0 &&
              has(features, 'who', 'what') &&
              !/\b(discovery|find)\b/.test(features.words))
          ? 10
          : 1),
  }),
}
