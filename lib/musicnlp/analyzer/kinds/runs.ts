import { has, type QuestionKind } from './question-kind'
import { asksWithin, isRecord } from './rhythms'

const any =
  'what who when how_many how_much how_long entity metric:plays metric:time metric:days big longest most peak habit my_listening bucket:noun ever yes_no exclude'

export const runs: QuestionKind[] = [
  {
    kind: 'streak',
    group: 'H',
    title: 'Days in a row',
    intent: 'streak',
    examples: ['most days in a row with music', 'longest run of daily {artist}'],
    needs: [
      ['streak'],
      ['streak', 'big|longest|most'],
      ['streak', 'bucket:noun|metric:days'],
      ['streak', 'name'],
      ['streak', 'bucket:per'],
    ],
    admits: `${any} once amount first_time session bucket:per bucket:each`,
    metric: 'days',
    entity: 'none',
    if: (e) =>
      !has(e, 'gap') &&
      e.excluded.length === 0 &&
      (!has(e, 'session') || /\b(in a row|streak|consecutive)\b/.test(e.words)) &&
      !e.amounts.some(({ unit }) => unit === 'plays') &&
      e.buckets.every(({ bucket, way }) => way === 'noun' || bucket === 'day' || bucket === 'week'),
    fill: (e) => ({ bucket: e.buckets[0]?.bucket === 'week' ? 'week' : 'day' }),
  },
  {
    kind: 'current_streak',
    group: 'H',
    title: 'The run that goes on',
    intent: 'streak',
    examples: ['is my streak alive', 'days in a row so far'],
    needs: [
      ['streak', 'current'],
      ['streak', 'current', 'yes_no|how_many|how_long|what'],
      ['streak', 'yes_no'],
    ],
    admits: `${any} first_time still session bucket:per`,
    metric: 'days',
    entity: 'none',
    if: (e) =>
      !has(e, 'gap', 'big', 'longest', 'most') &&
      (has(e, 'current') || has(e, 'yes_no')) &&
      /\b(current|currently|now|alive|going|far|still|ongoing|moment|present|active|intact|on|today|at|presently)\b/.test(
        e.words,
      ),
    fill: () => ({ bucket: 'day' }),
  },
  {
    kind: 'gap',
    group: 'H',
    title: 'Breaks',
    intent: 'gap',
    examples: ['longest silence', 'days without music in 2022'],
    needs: [
      ['gap'],
      ['gap', 'big|longest|most'],
      ['gap', 'how_many|how_long|metric:days|bucket:noun'],
      ['exclude', 'bucket:noun|metric:days'],
      ['exclude', 'big|longest', 'verb'],
      ['exclude', 'streak'],
    ],
    admits: `${any} streak`,
    metric: 'days',
    entity: 'none',
    if: (e) => has(e, 'gap') || e.excluded.length > 0,
    fill: (e) => (e.excluded.length > 0 ? { names: [] } : {}),
  },
  {
    kind: 'session',
    group: 'H',
    title: 'Longest sitting',
    intent: 'session',
    examples: ['longest sitting', 'biggest listening session of 2022'],
    needs: [['session'], ['session', 'big|longest|most|peak']],
    admits: `${any} how_often last streak`,
    metric: 'time',
    entity: 'none',
    if: (e) => !has(e, 'how_many', 'average') && !asksWithin(e),
    fill: () => ({ limit: 1 }),
  },
  {
    kind: 'session_average',
    group: 'H',
    title: 'How long a sitting is',
    intent: 'session',
    examples: ['average session length', 'how long is a typical session'],
    needs: [['session', 'average']],
    admits: any,
    metric: 'time',
    entity: 'none',
    if: (e) => !has(e, 'how_many') || has(e, 'metric:time'),
    fill: () => ({ limit: null }),
  },
  {
    kind: 'session_count',
    group: 'H',
    title: 'How many sittings',
    intent: 'session',
    examples: ['how many sessions last week', 'number of listening sessions in May'],
    needs: [['session', 'how_many']],
    admits: 'what how_many habit my_listening ever',
    metric: 'plays',
    entity: 'none',
    if: (e) => !has(e, 'average'),
  },
  {
    kind: 'binge',
    group: 'H',
    title: 'Binges',
    intent: 'binge',
    examples: ['most plays of one song in a day', 'when did I overdo an artist'],
    needs: [
      ['binge'],
      ['one_day', 'most|big|peak'],
      ['one_day', 'most|big|peak', 'entity|one_thing'],
      ['binge', 'entity|what|who|one_thing'],
      ['binge', 'name'],
      ['one_day', 'how_many|times', 'most|name'],
      ['one_day', 'having|amount'],
      ['bucket:one', 'most|big|peak', 'entity|who|one_thing'],
      ['bucket:one', 'how_many|times', 'most|name'],
      ['bucket:per', 'most|big|peak', 'one_thing'],
    ],
    admits: `${any} one_thing one_day binge times limit how_often having amount bucket:per`,
    if: (e) => has(e, 'binge') || (has(e, 'entity', 'one_thing', 'name', 'who', 'times') && !isRecord(e)),
    fill: (e) => ({
      bucket: e.buckets.find(({ way }) => way === 'per' || way === 'one')?.bucket ?? 'day',
      metric: e.metrics.includes('time') ? 'time' : 'plays',
      entity:
        e.kinds[0]?.entity ??
        (e.names.length > 0
          ? 'none'
          : /\bartist\b/.test(e.words) || has(e, 'who')
            ? 'artist'
            : /\balbum\b/.test(e.words)
              ? 'album'
              : 'track'),
      limit: e.limit ?? 1,
    }),
  },
]
