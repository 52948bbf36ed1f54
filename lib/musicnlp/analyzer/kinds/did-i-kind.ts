import { reachedSlots } from './period-rules'
import { has, says, type QuestionKind } from './question-kind'

export const didIKind: QuestionKind = {
  name: 'did_i',
  group: 'what_was_on',
  title: 'Yes or no',
  intent: 'exists',
  examples: ['did I play any {artist} yesterday', 'ever heard {track}?'],
  needs: [
    ['yes_no', 'name'],
    ['ever', 'name'],
    ['yes_no', 'ever', 'name'],
    ['yes_no', ['time', 'event', 'filter']],
    ['yes_no', ['having', 'amount'], 'verb'],
    ['yes_no', 'having', 'skip'],
  ],
  admits: ['ever', 'entity', 'metric:plays', 'new', 'exclude', 'having', 'amount', 'once', 'skip', 'metric:skips'],
  entity: 'none',
  // "have I played Adele more than 100 times", "did I hear more than 100 artists"
  fillSlots: reachedSlots,
  matches: (features) =>
    !has(features, 'what', 'who', 'when', 'how_many') &&
    // "are there songs I played more than 50 times" asks for the songs
    (has(features, 'name', 'time', 'event', 'filter') || !has(features, 'entity', 'bucket:noun')) &&
    !says(features, 'am_i_a', 'all_items'),
}
