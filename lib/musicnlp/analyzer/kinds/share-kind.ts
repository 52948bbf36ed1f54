import { has, type QuestionKind } from './question-kind'
import { howMuchMusic } from './amount-rules'

/** "what percentage of Drake's songs have I heard" cannot be answered: how many there are is not known. */
const ofAllThereIs =
  /\b(songs?|tracks?|albums?|discography|catalog(ue)?|music|work) (have|did) (i|we) (ever )?(hear|heard|played|listened)\b/

export const shareKind: QuestionKind = {
  name: 'share',
  group: 'B',
  title: 'What share',
  intent: 'share',
  examples: ['what part of 2022 was {artist}', '% of plays after midnight'],
  needs: [['share'], ['share', 'name'], ['how_much', 'filter'], ['how_much', 'name', 'of_time']],
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
  ],
  entity: 'none',
  matches: (features) =>
    (has(features, 'share', 'of_time') || (features.names.length === 0 && !howMuchMusic.test(features.words))) &&
    !(features.names.length > 0 && ofAllThereIs.test(features.words)),
}
