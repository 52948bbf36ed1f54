import { havingOf, thresholdOf } from '../amount-to-condition'
import { has, type QuestionKind } from './question-kind'

const list = 'what who entity limit habit metric:plays ever my_listening exclude count metric:time'
const listed = true

const having = (e: Parameters<NonNullable<QuestionKind['if']>>[0]) => {
  const amount = e.amounts[0]
  if (!amount) return has(e, 'once') ? { having: { op: '=' as const, value: 1 } } : {}
  // "skipped more than 10 times" counts skips, whatever else is counted in times.
  if (has(e, 'skip', 'metric:skips') && amount.unit !== 'hours' && amount.unit !== 'minutes')
    return { metric: 'skips' as const, having: havingOf(amount), threshold: null }
  return { having: havingOf(amount), threshold: thresholdOf(amount) }
}

/** "in which year did I discover the most artists" */
const asksPeriod = /\b(which|what) (day|week|month|quarter|season|year)\b/

export const findings: QuestionKind[] = [
  {
    kind: 'new',
    group: 'D',
    title: 'Discovered then',
    intent: 'discoveries',
    examples: ['new artists of May 2021', 'who did I find last year'],
    needs: [
      ['new', 'entity|what|who'],
      ['discover', 'what|who|entity'],
      ['first_time', 'what|who|entity'],
      ['discover'],
      ['new', 'time|event'],
      ['new|discover', 'entity|what|who', 'time'],
    ],
    admits: `${list} new discover first_time first yes_no`,
    listed,
    if: (e) =>
      !has(e, 'when', 'how_many', 'most') &&
      !(e.names.some(({ value }) => value.entries[0]?.type === 'track') && !has(e, 'entity')),
  },
  {
    kind: 'new_count',
    group: 'D',
    title: 'How many discovered',
    intent: 'discovery_count',
    examples: ['count of new artists in 2020', 'how many new songs this month'],
    needs: [
      ['new|discover|first_time', 'most', 'bucket:noun', 'entity'],
      ['how_many|how_much', 'new|discover|first_time'],
      ['how_many|how_much', 'new|discover|first_time', 'entity'],
      ['new|discover', 'plot|bucket:by|bucket:per', 'entity'],
      ['how_many|plot', 'new|discover', 'bucket:by|bucket:per|bucket:each', 'entity'],
    ],
    admits: `${list} how_many how_much new discover first_time distinct plot bucket:by bucket:per bucket:each most bucket:noun`,
    metric: 'distinct',
    fill: (e) => ({ bucket: e.buckets[0]?.bucket ?? (has(e, 'plot') ? 'month' : null) }),
  },
  {
    kind: 'best_find',
    group: 'D',
    title: 'Best discovery',
    intent: 'discoveries',
    examples: ['my find of the year', 'which new artist stuck'],
    needs: [
      ['best_find'],
      ['discover', 'bucket:each|bucket:noun'],
      ['best_find', 'new|discover', 'what|who|entity'],
      ['most|big', 'new|discover|first_time'],
      ['most|big', 'new|discover|first_time', 'entity|what|who'],
    ],
    admits: `${list} new discover most big first_time bucket:each bucket:noun`,
    listed,
    if: (e) => !has(e, 'when', 'how_many') && !asksPeriod.test(e.words),
    fill: (e) => ({
      metric: 'plays',
      order: 'desc',
      limit:
        e.limit ??
        (/\bwhich one\b/.test(e.words)
          ? 1
          : e.kinds.some(({ plural }) => plural) ||
              (e.kinds.length === 0 && has(e, 'who', 'what') && !/\b(discovery|find)\b/.test(e.words))
            ? 10
            : 1),
    }),
  },
  {
    kind: 'dropped',
    group: 'D',
    title: 'Dropped',
    intent: 'lapsed',
    examples: ['who did I abandon', "songs I've forgotten"],
    needs: [['lapsed'], ['lapsed', 'what|who|entity']],
    admits: `${list} lapsed most last`,
    listed,
    if: (e) => !has(e, 'when', 'how_many', 'yes_no'),
  },
  {
    kind: 'came_back',
    group: 'D',
    title: 'Came back',
    intent: 'rediscovered',
    examples: ['old favourites I returned to', 'who made a comeback in 2023'],
    needs: [['returned'], ['returned', 'what|who|entity'], ['returned', 'lapsed', 'what|who|entity']],
    admits: `${list} returned`,
    listed,
    if: (e) => !has(e, 'when', 'how_many') && !(has(e, 'yes_no') && e.names.length > 0),
  },
  {
    kind: 'heard_once',
    group: 'D',
    title: 'Heard once',
    intent: 'threshold_list',
    examples: ['one-hit listens', 'artists with one play'],
    needs: [['once'], ['once', 'what|who|entity']],
    admits: `${list} once ref:only`,
    listed,
    if: (e) => !has(e, 'how_many', 'when', 'yes_no'),
    fill: having,
  },
  {
    kind: 'at_least',
    group: 'E',
    title: 'At least n',
    intent: 'threshold_list',
    examples: ['songs with over 50 plays', 'albums I played 10+ times in 2020'],
    needs: [
      ['having|amount', 'entity|what|who'],
      ['having|amount', 'skip|metric:skips', 'entity|what|who'],
    ],
    admits: `${list} reach having amount ref:only metric:skips`,
    listed,
    if: (e) => !(e.amounts[0]?.unit === 'minutes' && e.amounts[0].value <= 15) && !has(e, 'how_many', 'when', 'most'),
    fill: having,
  },
  {
    kind: 'every_period',
    group: 'E',
    title: 'In every period',
    intent: 'consistency',
    examples: ['artists I heard each year', 'song I play every week'],
    needs: [['bucket:each', 'entity|what|who']],
    admits: `${list} having amount`,
    listed,
    if: (e) => !has(e, 'how_many', 'when', 'average', 'how_often'),
    fill: (e) => ({ bucket: e.buckets[0]?.bucket ?? 'year', ...having(e) }),
  },
  {
    kind: 'in_both',
    group: 'E',
    title: 'In both',
    intent: 'overlap',
    examples: ['artists in my top 20 of 2020 and 2023', 'songs common to both summers'],
    needs: [
      ['both', 'time', 'entity|what|who'],
      ['in_top', 'time2', 'entity|what|who'],
      ['both', 'time2'],
      ['most', 'time2', 'both'],
      ['both', 'time2', 'entity|what|who'],
    ],
    admits: `${list} most in_top both big`,
    listed,
    if: (e) => e.names.length === 0 || has(e, 'time2'),
    fill: (e) => ({ limit: e.limit ?? 10 }),
  },
  {
    kind: 'in_one_only',
    group: 'E',
    title: 'In one, not the other',
    intent: 'difference',
    examples: ['who was in 2021 but not 2022', 'albums only from last year'],
    needs: [
      ['not_in', 'time2'],
      ['not_in', 'time2', 'entity|what|who'],
      ['only_in', 'time', 'entity|what|who'],
      ['only_in', 'time'],
      ['except', 'time2', 'entity|what|who'],
      ['time', 'exclude_time', 'entity|what|who'],
      ['not|never', 'time2', 'entity|what|who'],
      ['ref:only', 'time', 'entity'],
    ],
    admits: `${list} most in_top big ref:only exclude_time not never`,
    listed,
    if: (e) => !has(e, 'how_many'),
  },
]
