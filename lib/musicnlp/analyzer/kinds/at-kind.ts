import type { Features } from '../features/features'
import { has, says, type QuestionKind } from './question-kind'

/** A single day or an hour of one: plays are listed for no longer time. */
const isOneDate = (features: Features) => has(features, 'one_date')

export const atKind: QuestionKind = {
  name: 'at',
  group: 'what_was_on',
  title: 'What was playing at a moment',
  intent: 'plays_at',
  examples: ['what was on at noon on 1 May 2022', "my listening on New Year's Day"],
  needs: [
    ['on_then', 'time'],
    ['my_listening', 'time'],
    ['what', 'time'],
    ['entity', 'time'],
    ['entity', 'one_date', ['time', 'event']],
    ['on_then', 'what', 'time'],
    ['on_then', 'one_date', ['time', 'event']],
    ['my_listening', 'one_date', ['time', 'event']],
    ['what', 'one_date', ['time', 'event']],
    ['metric:plays', 'one_date', ['time', 'event']],
  ],
  admits: [
    'what',
    'entity',
    'on_then',
    'my_listening',
    'metric:plays',
    'exclude',
    'function_word',
    'when',
    'ever',
    'limit',
    'in_order',
  ],
  metric: 'none',
  listed: true,
  matches: (features) =>
    isOneDate(features) &&
    !has(features, 'when') &&
    (!has(features, 'metric:plays') ||
      has(features, 'entity', 'what', 'on_then', 'my_listening') ||
      says(features, 'show')) &&
    features.entities.every(({ entity, plural }) => entity === 'track' && (plural || has(features, 'on_then'))),
}
