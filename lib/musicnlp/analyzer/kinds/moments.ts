import { thresholdOf } from '../amount-to-condition'
import { has, type QuestionKind } from './question-kind'

const date = 'what when entity ever yes_no metric:plays metric:time habit my_listening bucket:noun how_long most'
const thing = 'what who entity limit ever metric:plays habit my_listening just on_then'

/** "10,000 plays", "100 hours", "1000 artists" */
const threshold = (e: Parameters<NonNullable<QuestionKind['if']>>[0]) => {
  const amount = e.amounts[0]
  if (amount) return amount.op === 'between' ? null : thresholdOf(amount)
  const number = e.reading.spans.find((span) => span.type === 'number')?.value
  if (number !== undefined && e.metrics[0])
    return { value: number, unit: e.metrics[0] === 'time' ? ('hours' as const) : ('plays' as const) }
  const value = e.limit ?? e.ordinal
  const kind = e.kinds[0]?.entity
  return value === null ? null : { value, unit: kind ? (`${kind}s` as const) : ('plays' as const) }
}

export const moments: QuestionKind[] = [
  {
    kind: 'first_time',
    group: 'C',
    title: 'The first time',
    intent: 'first_listen',
    examples: ['when did I get to know {artist}', 'date of my first {track}'],
    needs: [
      ['when', 'first|first_time'],
      ['first_time', 'name'],
      ['when', 'discover', 'name'],
      ['when', 'first|first_time', 'name'],
      ['opened', 'when', 'name'],
    ],
    admits: `${date} first first_time discover`,
    entity: 'none',
    metric: 'none',
    if: (e) => has(e, 'when') || !has(e, 'entity', 'who', 'what', 'how_many'),
  },
  {
    kind: 'first_thing',
    group: 'C',
    title: 'The first thing',
    intent: 'first_listen',
    examples: ['first {artist} track I heard', 'what opened my 2022'],
    needs: [
      ['first|first_time', 'entity|what|who'],
      ['opened', 'what|who|entity'],
      ['first', 'play_word'],
      ['first', 'metric:plays'],
      ['first', 'name', 'entity'],
    ],
    admits: `${thing} first first_time`,
    metric: 'none',
    listed: true,
    if: (e) => !has(e, 'when', 'most', 'new', 'discover') && has(e, 'first', 'opened'),
    fill: (e) => ({ order: 'asc', limit: e.limit ?? 1 }),
  },
  {
    kind: 'last_time',
    group: 'C',
    title: 'The last time',
    intent: 'last_listen',
    examples: ['when was my last {artist}', 'most recent play of {track}'],
    needs: [
      ['when', 'last|last_time'],
      ['last_time', 'name'],
      ['when', 'last|last_time', 'name'],
      ['when', 'lapsed', 'name'],
      ['yes_no', 'still', 'name', 'verb'],
    ],
    admits: `${date} last last_time still`,
    entity: 'none',
    metric: 'none',
    if: (e) => has(e, 'when') || !has(e, 'entity', 'who', 'what'),
  },
  {
    kind: 'last_thing',
    group: 'C',
    title: 'The last thing',
    intent: 'last_listen',
    examples: ['what did I just listen to', 'last song of 2021'],
    needs: [
      ['last_time'],
      ['last|last_time|just', 'entity|what|who'],
      ['last', 'play_word'],
      ['last', 'metric:plays'],
      ['last', 'name', 'entity'],
      ['closed', 'what|who|entity', 'time'],
    ],
    admits: `${thing} last last_time`,
    metric: 'none',
    listed: true,
    if: (e) =>
      !has(e, 'when', 'most', 'how_many', 'how_often') &&
      !/\blatest (that )?i\b/.test(e.words) &&
      (e.names.length === 0 || has(e, 'entity', 'what', 'who', 'metric:plays')),
    fill: (e) => ({ limit: e.limit ?? (e.kinds.some(({ plural }) => plural) ? 10 : 1) }),
  },
  {
    kind: 'nth',
    group: 'C',
    title: 'The n-th play',
    intent: 'nth_listen',
    examples: ['my 500th play', 'tenth {artist} track I heard'],
    needs: [
      ['ordinal', 'entity|metric:plays|metric:time|name'],
      ['ordinal', 'play_word'],
      ['ordinal', 'when'],
      ['ordinal', 'entity|metric:plays|metric:time', 'name'],
    ],
    admits: `${date} first_time times`,
    metric: 'none',
    if: (e) => !has(e, 'most', 'rank', 'big', 'least'),
    fill: (e) => ({ ordinal: e.ordinal }),
  },
  {
    kind: 'milestone',
    group: 'C',
    title: 'Milestones',
    intent: 'milestone',
    examples: ['when did {artist} reach 1,000 plays', 'day I passed 100 hours of {artist}'],
    needs: [
      ['reach', 'amount|having', 'when'],
      ['when', 'amount|having'],
      ['reach', 'amount|having', 'name'],
      ['reach', 'limit|ordinal', 'when'],
      ['reach', 'amount|having'],
      ['reach', 'number', 'when', 'metric:plays|metric:time'],
    ],
    admits: `${date} how_long number first first_time having amount distinct times`,
    entity: 'none',
    if: (e) =>
      (threshold(e)?.value ?? 0) > 0 &&
      !(has(e, 'yes_no') && !has(e, 'when')) &&
      (has(e, 'when') || !has(e, 'entity', 'who', 'what', 'how_many')),
    fill: (e) => ({ threshold: threshold(e) }),
  },
]
