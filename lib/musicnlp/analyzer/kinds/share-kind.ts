import type { Features } from '../features/features'
import { has, says, type QuestionKind } from './question-kind'

const isOfTop = (features: Features) =>
  has(features, 'most') &&
  features.entities.length > 0 &&
  features.names.length === 0 &&
  (features.limit !== null || features.entities.every(({ plural }) => !plural))

/** "do I shuffle a lot", "do I listen on my phone most" */
const asksHowMuch = (features: Features) =>
  has(features, 'yes_no') && features.filters.length === 1 && !has(features, 'entity', 'name', 'limit', 'time2')

export const shareKind: QuestionKind = {
  name: 'share',
  group: 'amounts',
  title: 'Shares',
  intent: 'share',
  examples: ['what part of 2022 was {artist}', '% of plays after midnight'],
  needs: [
    ['share'],
    ['share', 'name'],
    ['how_much', 'filter'],
    ['how_much', 'name', 'of_time'],
    ['share', 'most', 'limit', 'entity'],
    ['share', 'most', 'entity'],
    ['yes_no', 'filter', 'most'],
  ],
  admits: [
    'what',
    'how_much',
    'how_many',
    'metric:plays',
    'metric:time',
    'entity',
    'my_listening',
    'habit',
    'yes_no',
    'exclude',
    'on_then',
    'most',
    'limit',
  ],
  entity: 'none',
  // "what part went to my top 10 artists"
  matches: (features) =>
    // "how many artists make up my listening" counts them
    (!says(features, 'counts_items') || says(features, 'part')) &&
    (!has(features, 'most', 'limit') || isOfTop(features) || asksHowMuch(features)) &&
    (has(features, 'share', 'of_time') || (features.names.length === 0 && !says(features, 'how_much_music'))) &&
    !(features.names.length > 0 && says(features, 'of_all_there_is')),
  fillSlots: (features) => (isOfTop(features) ? { limit: features.limit ?? 1 } : {}),
}
