import type { Bucket } from '../../question'
import { has, type QuestionKind } from './question-kind'

const asking =
  'on_then what how_many how_much count ever yes_no entity metric:plays habit distinct my_listening exclude'
/** "by hours" orders a list, and asks for no amount by itself. */
const counted = (e: Parameters<NonNullable<QuestionKind['if']>>[0]) =>
  !/^(and )?by (the )?(hours|time|minutes|plays|skips)\b/.test(e.words) && asksAmount(e)
const asksAmount = (e: Parameters<NonNullable<QuestionKind['if']>>[0]) =>
  !has(e, 'entity') ||
  has(e, 'how_many', 'times', 'how_often', 'how_much', 'how_long') ||
  (e.names.length > 0 && e.kinds.length === 0)

/** "per hour" is an hour, "by hour of the day" each of the 24. */
function averaged({ buckets, words }: Parameters<NonNullable<QuestionKind['if']>>[0]): Bucket {
  const said = buckets[0]?.bucket ?? 'day'
  return said === 'hour_of_day' && !/\b(hours? of|time of|part of|by|each|every)\b/.test(words) ? 'hour' : said
}

/** "how much music did I hear in the car" is an amount, "how much on shuffle" a share. */
const howMuchMusic = /\bhow much (music|listening)\b/

/** "what percentage of Drake's songs have I heard": nothing tells how many there are. */
const ofAllThereIs =
  /\b(songs?|tracks?|albums?|discography|catalog(ue)?|music|work) (have|did) (i|we) (ever )?(hear|heard|played|listened)\b/

export const amounts: QuestionKind[] = [
  {
    kind: 'plays',
    group: 'B',
    title: 'How many plays',
    intent: 'total',
    examples: ['how often have I played {track}', 'number of {artist} plays in 2019'],
    needs: [['times'], ['how_often'], ['metric:plays'], ['how_many', 'metric:plays'], ['times', 'name']],
    admits: `${asking} times how_often metric:time`,
    metric: 'plays',
    entity: 'none',
    if: counted,
  },
  {
    kind: 'time',
    group: 'B',
    title: 'How long',
    intent: 'total',
    examples: ['hours of {artist} last year', 'how long did I listen on Sunday'],
    needs: [['how_long'], ['metric:time'], ['how_much', 'metric:time'], ['how_many', 'metric:time'], ['how_much']],
    admits: `${asking} how_long how_often`,
    metric: 'time',
    entity: 'none',
    if: (e) =>
      counted(e) &&
      !/^how long (is|are|was)\b(?! i\b)|^what(s| is) the time$/.test(e.words) &&
      !(
        has(e, 'how_much') &&
        !has(e, 'metric:time') &&
        e.filters.length > 0 &&
        e.names.length === 0 &&
        !howMuchMusic.test(e.words)
      ),
  },
  {
    kind: 'skips',
    group: 'B',
    title: 'How many skips',
    intent: 'total',
    examples: ['how many songs did I skip in June', 'times I skipped {track}'],
    needs: [['skip', 'how_many|times|count|metric:plays'], ['metric:skips'], ['metric:skips', 'how_many|times|count']],
    admits: `${asking} times metric:skips skip`,
    metric: 'skips',
    entity: 'none',
    if: counted,
  },
  {
    kind: 'different',
    group: 'B',
    title: 'How many different',
    intent: 'distinct_count',
    examples: ['how many artists did I hear in 2023', 'unique albums last week'],
    needs: [
      ['how_many', 'entity'],
      ['distinct', 'entity'],
      ['how_many', 'distinct', 'entity'],
    ],
    admits: 'what how_many count ever distinct habit my_listening exclude',
    metric: 'distinct',
  },
  {
    kind: 'once_count',
    group: 'B',
    title: 'How many heard n times',
    intent: 'distinct_count',
    examples: ['how many tracks got a single play', 'one-play songs count'],
    needs: [['how_many', 'entity', 'once|having|amount']],
    admits: 'what count ever distinct habit exclude metric:plays times',
    metric: 'distinct',
  },
  {
    kind: 'days_count',
    group: 'B',
    title: 'On how many days',
    intent: 'distinct_count',
    examples: ['on how many days did I listen to {artist}'],
    needs: [['metric:days'], ['how_many', 'metric:days'], ['how_many', 'bucket:noun']],
    admits: 'what how_many count ever distinct exclude',
    metric: 'days',
    entity: 'none',
    if: (e) =>
      !has(e, 'metric:days') ? e.buckets.some(({ bucket }) => bucket === 'day') && e.verb : !has(e, 'entity', 'most'),
  },
  {
    kind: 'average',
    group: 'B',
    title: 'On average',
    intent: 'average',
    examples: ['songs per day on average', 'mean weekly hours in 2022'],
    needs: [
      ['average'],
      ['how_many|how_much|how_long|times|how_often', 'bucket:per|bucket:each'],
      ['average', 'bucket:per|bucket:each'],
      ['average', 'bucket:noun'],
    ],
    admits:
      'what how_many how_much how_long how_often times entity metric:plays metric:time metric:skips metric:distinct distinct habit skip bucket:each bucket:per bucket:noun exclude my_listening',
    if: (e) =>
      !has(e, 'each_entity') &&
      (has(e, 'average') ||
        e.habit === true ||
        ((e.verb || /\b(a|an) (hour|day|week|month|quarter|season|year)\b/.test(e.words)) && !has(e, 'bucket:each'))),
    fill: (e) => ({ bucket: averaged(e) }),
  },
  {
    kind: 'share',
    group: 'B',
    title: 'What share',
    intent: 'share',
    examples: ['what part of 2022 was {artist}', '% of plays after midnight'],
    needs: [['share'], ['share', 'name'], ['how_much', 'filter'], ['how_much', 'name', 'of_time']],
    admits: 'what how_much how_many metric:plays metric:time entity my_listening habit yes_no exclude on_then',
    entity: 'none',
    if: (e) =>
      (has(e, 'share', 'of_time') || (e.names.length === 0 && !howMuchMusic.test(e.words))) &&
      !(e.names.length > 0 && ofAllThereIs.test(e.words)),
  },
  {
    kind: 'skip_rate',
    group: 'B',
    title: 'How often skipped',
    intent: 'skip_rate',
    examples: ['how often do I skip', 'skip percentage for {artist}'],
    needs: [
      ['skip_rate'],
      ['skip', 'how_often'],
      ['skip', 'share'],
      ['skip', 'yes_no', 'most'],
      ['metric:skip_rate'],
      ['metric:skips', 'share'],
    ],
    admits: 'what how_much how_often share entity habit my_listening yes_no metric:plays exclude',
    metric: 'skip_rate',
    entity: 'none',
    if: (e) =>
      !(has(e, 'most') && has(e, 'what', 'who', 'bucket:noun')) &&
      (!has(e, 'entity') || e.names.length > 0 || has(e, 'how_often', 'share')),
  },
  {
    kind: 'finished',
    group: 'B',
    title: 'Heard to the end',
    intent: 'completion_rate',
    examples: ['how many songs do I hear to the end', 'do I finish {artist} songs'],
    needs: [['finish'], ['finish', 'how_many|how_often|how_much|share|yes_no|times'], ['finish', 'name', 'yes_no']],
    admits:
      'what how_many how_much how_often times share entity yes_no habit metric:plays my_listening exclude skip opened',
    entity: 'none',
    if: (e) => has(e, 'how_many', 'how_often', 'how_much', 'share', 'yes_no', 'times') || !has(e, 'entity', 'who'),
  },
]
