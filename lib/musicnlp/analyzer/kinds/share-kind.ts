import type { Features } from '../features/features'
import { has, type QuestionKind } from './question-kind'
import { howMuchMusic } from './amount-rules'

/** "what percentage of Drake's songs have I heard" cannot be answered: how many there are is not known. */
const ofAllThereIs =
  /\b(songs?|tracks?|albums?|discography|catalog(ue)?|music|work) (have|did) (i|we) (ever )?(hear|heard|played|listened)\b/

/** "how many artists make up my listening" counts them */
const countsItems =
  /\bhow many (different |unique )?(artists|bands|songs|tracks|albums)\b(?!.*\b(share|percent|percentage|part|proportion|fraction)\b)/

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
    !countsItems.test(features.words) &&
    (!has(features, 'most', 'limit') || isOfTop(features) || asksHowMuch(features)) &&
    (has(features, 'share', 'of_time') || (features.names.length === 0 && !howMuchMusic.test(features.words))) &&
    !(features.names.length > 0 && ofAllThereIs.test(features.words)),
  fillSlots: (features) => (isOfTop(features) ? { limit: features.limit ?? 1 } : {}),
}
