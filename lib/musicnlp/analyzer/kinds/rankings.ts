import type { Question } from '../../question'
import type { Features } from '../features/features'
import { tracksPerItem } from '../features/tracks-per-item'
import { has, type QuestionKind } from './question-kind'
import { isRecord } from './rhythms'

const list =
  'what who entity limit habit more distinct metric:plays metric:time metric:days having once rank about recap new_ count ever peak one_thing'
const ranked = `${list} most big exclude on_then`

const asksAmount = ['how_many', 'how_much', 'how_often', 'times', 'how_long', 'when', 'average', 'share']

/** "am I listening most at night" names nothing to list */
const asksWhether = (e: Features) => has(e, 'yes_no') && !has(e, 'entity', 'what', 'who')

/** "top song per artist" is one of each, not an order of artists */
const isAboutVariety = (e: Features) =>
  !has(e, 'skip', 'metric:plays', 'metric:time', 'new', 'bucket:each') &&
  !/\b(top|best|favou?rites?) (songs?|tracks?) (per|by|for|of|from)\b/.test(e.words)

function varied(e: Features): Partial<Question> {
  const owner = tracksPerItem(e)
  return owner ? { entity: owner.entity, limit: e.limit ?? (owner.plural ? 10 : 1) } : {}
}

export const rankings: QuestionKind[] = [
  {
    kind: 'top',
    group: 'A',
    title: 'Most played',
    intent: 'ranking',
    examples: ['my most played artists of 2020', 'what did I play most in May'],
    needs: [['most']],
    admits: `${ranked} returned in_order`,
    listed: true,
    if: (e) => !has(e, ...asksAmount) && !asksWhether(e),
  },
  {
    kind: 'top_of',
    group: 'A',
    title: 'Most played of an artist or album',
    intent: 'ranking',
    examples: ['best {artist} songs for me', 'which track off {album} do I play most'],
    needs: [
      ['most', 'name', 'entity|what|who'],
      ['entity', 'name'],
      ['what', 'name', 'most'],
    ],
    admits: ranked,
    listed: true,
    if: (e) => !has(e, ...asksAmount),
  },
  {
    kind: 'top_by_time',
    group: 'A',
    title: 'Most time',
    intent: 'ranking',
    examples: ['artists by hours this year', 'who got most of my time in 2022'],
    needs: [
      ['entity|who|what', 'metric:time'],
      ['most', 'metric:time', 'entity|who|what'],
    ],
    admits: ranked,
    metric: 'time',
    listed: true,
    if: (e) => !has(e, ...asksAmount) && !/^what(s| is) the (time|hour)$/.test(e.words),
  },
  {
    kind: 'top_when',
    group: 'A',
    title: 'Most played at a time of its own',
    intent: 'ranking',
    examples: ['what do I put on on Friday nights', 'my winter albums'],
    needs: [['entity|who|what', 'time|event|filter']],
    admits: ranked,
    listed: true,
    if: (e) => !has(e, ...asksAmount) && !(has(e, 'what') && !has(e, 'entity') && !e.verb),
  },
  {
    kind: 'top_plain',
    group: 'A',
    title: 'Lists',
    intent: 'ranking',
    examples: ['{artist} songs', 'artists by plays'],
    needs: [
      ['entity', 'limit|metric:plays|metric:days|habit|big|rank'],
      ['entity', 'bare_entity'],
    ],
    admits: ranked,
    listed: true,
    if: (e) => !has(e, ...asksAmount),
  },
  {
    kind: 'bottom',
    group: 'A',
    title: 'Least played',
    intent: 'ranking',
    examples: ['least played albums in 2021', 'artists I barely listen to'],
    needs: [['least'], ['least', 'entity|who|what'], ['less', 'entity|who|what']],
    admits: `${list} exclude`,
    order: 'asc',
    listed: true,
    if: (e) => !has(e, ...asksAmount) && !asksWhether(e),
  },
  {
    kind: 'most_skipped',
    group: 'A',
    title: 'Most skipped',
    intent: 'ranking',
    examples: ['songs I always skip', 'who do I skip the most'],
    needs: [
      ['skip|metric:skips', 'entity|who|what'],
      ['skip|metric:skips', 'most|big'],
      ['skip|metric:skips', 'most|big', 'entity|who|what'],
    ],
    admits: `${ranked} metric:skips`,
    metric: 'skips',
    listed: true,
    if: (e) => !has(e, ...asksAmount, 'having'),
  },
  {
    kind: 'least_skipped',
    group: 'A',
    title: 'Least skipped',
    intent: 'ranking',
    examples: ['songs I never skip this year', 'album with the fewest skips'],
    needs: [
      ['skip|metric:skips', 'least|never|less'],
      ['skip|metric:skips', 'least|never|less', 'entity|who|what'],
    ],
    admits: `${list} exclude most`,
    metric: 'skips',
    order: 'asc',
    listed: true,
    if: (e) => !has(e, ...asksAmount),
  },
  {
    kind: 'skip_rate_ranking',
    group: 'A',
    title: 'By share of skips',
    intent: 'ranking',
    examples: ['artists with the highest skip rate', 'albums by skip rate'],
    needs: [
      ['skip_rate|metric:skip_rate', 'entity|who', 'most|big'],
      ['metric:skip_rate', 'entity|who'],
      ['skip_rate', 'each_entity'],
    ],
    admits: ranked,
    metric: 'skip_rate',
    listed: true,
    if: (e) => e.names.length === 0 || has(e, 'entity'),
  },
  {
    kind: 'least_skip_rate_ranking',
    group: 'A',
    title: 'By fewest skips in a hundred',
    intent: 'ranking',
    examples: ['artists with the lowest skip rate'],
    needs: [['skip_rate|metric:skip_rate', 'entity|who', 'least']],
    admits: list,
    metric: 'skip_rate',
    order: 'asc',
    listed: true,
  },
  {
    kind: 'finished_ranking',
    group: 'A',
    title: 'Most often heard to the end',
    intent: 'ranking',
    examples: ['songs I always finish', 'albums I hear to the end most'],
    needs: [
      ['finish', 'entity|who', 'most|habit'],
      ['finish', 'what', 'entity|most'],
    ],
    admits: ranked,
    listed: true,
    if: (e) => !has(e, ...asksAmount, 'yes_no'),
    fill: () => ({ filters: { finished: true } }),
  },
  {
    kind: 'unfinished_ranking',
    group: 'A',
    title: 'Most often left unfinished',
    intent: 'ranking',
    examples: ['songs I never finish'],
    needs: [['finish', 'never|not|least', 'entity|who|what']],
    admits: ranked,
    listed: true,
    if: (e) => !has(e, ...asksAmount),
    fill: () => ({ filters: { finished: false } }),
  },
  {
    kind: 'nth_best',
    group: 'A',
    title: 'Number n of a ranking',
    intent: 'ranking',
    examples: ['my third favourite artist of 2021', 'who was number 2 last month'],
    needs: [
      ['ordinal', 'most|big|rank'],
      ['ordinal', 'who|what'],
      ['ordinal', 'most|big|rank', 'entity|who'],
      ['ordinal', 'who', 'entity'],
    ],
    admits: ranked,
    listed: true,
    if: (e) => has(e, 'most', 'big', 'rank') || !e.verb,
    fill: (e) => ({ ordinal: e.ordinal, limit: 1 }),
  },
  {
    kind: 'nth_worst',
    group: 'A',
    title: 'Number n from below',
    intent: 'ranking',
    examples: ['my second least played album'],
    needs: [
      ['ordinal', 'least'],
      ['ordinal', 'least', 'entity|who'],
    ],
    admits: list,
    order: 'asc',
    listed: true,
    fill: (e) => ({ ordinal: e.ordinal, limit: 1 }),
  },
  {
    kind: 'winners',
    group: 'A',
    title: 'The winner of each period',
    intent: 'ranking',
    examples: ['top artist for every year', 'song of the month, 2022'],
    needs: [
      ['bucket:each|bucket:by|bucket:per', 'most|big'],
      ['bucket:each|bucket:by|bucket:per', 'most|big', 'entity|who|what'],
      ['bucket:each', 'entity'],
      ['each_time', 'most|big', 'entity|who|what'],
    ],
    admits: `${ranked} bucket:noun`,
    listed: true,
    if: (e) =>
      !has(e, ...asksAmount) &&
      !isRecord(e) &&
      (has(e, 'most', 'big') ||
        (/\bof (the|each|every) (day|week|month|quarter|season|year)\b/.test(e.words) && !e.verb)),
    fill: (e) => ({
      bucket:
        e.buckets.find(({ way }) => way !== 'noun')?.bucket ??
        (/\b(each|every) (spring|summer|autumn|fall|winter)\b/.test(e.words) ? 'season' : 'year'),
      limit: e.limit ?? 1,
    }),
  },
  {
    kind: 'top_without',
    group: 'A',
    title: 'All but some',
    intent: 'ranking',
    examples: ['top artists except {artist}', 'most played songs not by {artist}'],
    needs: [
      ['entity|who|what', 'exclude'],
      ['most', 'exclude'],
      ['entity|who|what', 'most', 'exclude'],
    ],
    admits: ranked,
    listed: true,
    if: (e) => !has(e, ...asksAmount),
  },
  {
    kind: 'by_variety',
    group: 'A',
    title: 'By how many different songs',
    intent: 'ranking',
    examples: ['artists by number of different songs', 'albums with the most songs'],
    needs: [['tracks_per', 'how_many|distinct|most|big']],
    admits: `${ranked} how_many per_entity`,
    metric: 'distinct',
    listed: true,
    if: isAboutVariety,
    fill: varied,
  },
  {
    kind: 'least_by_variety',
    group: 'A',
    title: 'By how few different songs',
    intent: 'ranking',
    examples: ['artists with the fewest different songs'],
    needs: [['tracks_per', 'least']],
    admits: `${list} how_many exclude per_entity`,
    metric: 'distinct',
    order: 'asc',
    listed: true,
    if: isAboutVariety,
    fill: varied,
  },
  {
    kind: 'bottom_by_time',
    group: 'A',
    title: 'Least time',
    intent: 'ranking',
    examples: ['artists I spent the least time on'],
    needs: [
      ['least', 'metric:time', 'entity|who|what'],
      ['least', 'metric:time'],
    ],
    admits: list,
    metric: 'time',
    order: 'asc',
    listed: true,
    if: (e) => !has(e, ...asksAmount),
  },
  {
    kind: 'rank_of',
    group: 'A',
    title: 'The rank of one',
    intent: 'rank_of',
    examples: ['what place is {artist} this year', 'is {track} in my top 20'],
    needs: [
      ['rank|where', 'name'],
      ['where', 'name', 'entity|most'],
      ['in_top', 'name'],
      ['yes_no', 'name', 'most', 'entity|limit'],
      ['yes_no', 'name', 'most'],
      ['yes_no', 'name', 'number_one'],
      ['ordinal', 'name', 'yes_no'],
    ],
    admits:
      'what who where reach peak most big entity compare limit metric:plays metric:time yes_no ordinal still ref:it',
    listed: false,
    if: (e) =>
      e.names.length === 1 &&
      !(has(e, 'where') && e.verb) &&
      !/\b(songs|tracks|albums|artists) ranked\b/.test(e.words) &&
      !/\branked (by|on|according)\b|\b(do|did|have) i (have|got)\b/.test(e.words) &&
      !(
        has(e, 'entity') &&
        !has(e, 'in_top', 'yes_no', 'what') &&
        e.words.startsWith('rank') &&
        !/\bamong(st)?\b/.test(e.words)
      ),
    fill: (e) => ({ limit: e.limit, ordinal: e.ordinal }),
  },
]
