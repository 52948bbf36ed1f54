import { Bucket } from '../../question'
import type { Features } from '../features/features'
import { has, type QuestionKind } from './question-kind'

const any =
  'what who when how_many how_much entity metric:plays metric:time metric:skips metric:days habit yes_no my_listening exclude ever'

const clockBuckets: readonly Bucket[] = ['hour_of_day', 'weekday']
const bucketSaid = (e: Features) => e.buckets[0]?.bucket ?? null
const onClock = (e: Features) => clockBuckets.includes(bucketSaid(e) ?? 'month')

/** "over the years" */
function stretched({ words }: Features): Bucket | null {
  const unit = /\b(?:over|through|across) the (year|month|week|day)s\b/.exec(words)?.[1]
  return Bucket.options.find((bucket) => bucket === unit) ?? null
}

function peakBucket(e: Features): Bucket {
  const said = bucketSaid(e)
  if (said) return said
  return e.habit === false || isRecord(e) ? 'day' : 'hour_of_day'
}

/** "what did I listen to on my best day" asks for more than the day */
export const asksWithin = (e: Features) =>
  /\b(what|which \w+|who) (did|do|have) (i|we)\b.*\bmy\b|\band (what|which|who)\b/.test(e.words)

/** "is 2021 my best year": among itself it always is */
const asksOfOne = (e: Features) => has(e, 'yes_no') && (e.times.length > 0 || e.names.length > 0)

/** "most plays in a week" is about that week, where no song, artist or album is spoken of. */
export const isRecord = (e: Features) =>
  /\b(in|on|within) (a|one|a single|any|any one) (single )?(day|week|month|quarter|season|year)\b/.test(e.words) &&
  e.kinds.every(({ entity, plural }) => entity === 'track' && plural) &&
  e.names.length === 0 &&
  !has(e, 'who', 'one_thing', 'limit')

/** One day, or an hour of one: the only times for which a list of plays is an answer. */
const single = (e: Features) => has(e, 'one_date')

/** "am I listening more?" is about all of it, not about songs. */
const whole = (e: Features) =>
  e.kinds.length === 0 && !has(e, 'who', 'what') ? { entity: 'none' as const, limit: null } : {}

/** "do I play it more on Mondays" compares with the other days, not with before. */
const moreWhen = (e: Features) =>
  !has(e, 'trend') && e.times.some(({ value }) => ['weekdays', 'hours', 'and', 'yearly'].includes(value.kind))

export const rhythms: QuestionKind[] = [
  {
    kind: 'at',
    group: 'F',
    title: 'What was on then',
    intent: 'plays_at',
    examples: ['what was on at noon on 1 May 2022', "my listening on New Year's Day"],
    needs: [
      ['on_then', 'time'],
      ['my_listening', 'time'],
      ['what', 'time'],
      ['entity', 'time'],
      ['entity', 'one_date', 'time'],
      ['on_then', 'what', 'time'],
      ['on_then', 'one_date', 'time'],
      ['my_listening', 'one_date', 'time'],
      ['what', 'one_date', 'time'],
      ['metric:plays', 'one_date', 'time'],
    ],
    admits: 'what entity on_then my_listening metric:plays exclude function_word when ever limit in_order',
    metric: 'none',
    listed: true,
    if: (e) =>
      single(e) &&
      !has(e, 'when') &&
      (!has(e, 'metric:plays') ||
        has(e, 'entity', 'what', 'on_then', 'my_listening') ||
        /^(please |can you |could you )?(show|list|see|display|give) /.test(e.words)) &&
      e.kinds.every(({ entity, plural }) => entity === 'track' && (plural || has(e, 'on_then'))),
  },
  {
    kind: 'this_day',
    group: 'F',
    title: 'This day in other years',
    intent: 'plays_at',
    examples: ['on this day in 2020', 'what did I hear exactly 5 years ago'],
    needs: [
      ['this_day', 'time'],
      ['this_day', 'time', 'what|on_then'],
    ],
    admits: 'bucket:noun what entity on_then my_listening metric:plays',
    metric: 'none',
    listed: true,
  },
  {
    kind: 'did_i',
    group: 'F',
    title: 'Whether',
    intent: 'exists',
    examples: ['did I play any {artist} yesterday', 'ever heard {track}?'],
    needs: [
      ['yes_no', 'name'],
      ['ever', 'name'],
      ['yes_no', 'ever', 'name'],
      ['yes_no', 'time|event'],
    ],
    admits: 'ever entity metric:plays new exclude',
    entity: 'none',
    if: (e) =>
      !has(e, 'what', 'who', 'when', 'how_many') &&
      !/^(am i|is it) (a|an|my)\b|\b(all|all of|all the|every|each) (song|track|album|record)s?\b/.test(e.words),
  },
  {
    kind: 'peak',
    group: 'G',
    title: 'The fullest day, week, month or year',
    intent: 'peak',
    examples: ['heaviest listening day', 'which year was my biggest'],
    needs: [
      ['bucket:peak|bucket:low'],
      ['bucket:peak|bucket:low', 'what'],
      ['peak|low|most|big|least', 'bucket:noun|bucket:one'],
      ['peak|low', 'bucket:noun|when'],
      ['when', 'most|least'],
      ['when', 'verb', 'name', 'habit_verb'],
      ['when', 'verb', 'habit_verb'],
      ['peak|low', 'bucket:noun', 'what'],
      ['peak', 'metric:plays|metric:time'],
      ['peak|low'],
      ['most|least', 'bucket:noun', 'what'],
      ['most|least', 'bucket:per|bucket:one|one_day'],
    ],
    admits: `${any} skip most big longest least peak record first bucket:noun bucket:per one_day`,
    if: (e) =>
      !has(e, 'streak', 'gap', 'session', 'lapsed') &&
      !asksOfOne(e) &&
      !asksWithin(e) &&
      (e.kinds.length === 0 || has(e, 'bucket:noun', 'bucket:peak', 'bucket:low', 'when') || isRecord(e)) &&
      !e.kinds.some(({ plural }) => !plural && has(e, 'what') && e.names.length === 0 && !has(e, 'bucket:noun')) &&
      !onClock(e) &&
      (has(e, 'bucket:noun', 'bucket:one', 'bucket:peak', 'bucket:low', 'when', 'peak', 'low') || isRecord(e)),
    fill: (e) => ({
      bucket: peakBucket(e),
      order: has(e, 'low', 'least', 'bucket:low') ? 'asc' : 'desc',
      limit: 1,
      ...(/\blongest\b/.test(e.words) ? { metric: 'time' as const } : {}),
    }),
  },
  {
    kind: 'peak_clock',
    group: 'G',
    title: 'The fullest hour or weekday',
    intent: 'peak',
    examples: ['when in the day do I listen', 'quietest weekday'],
    needs: [
      ['bucket:noun'],
      ['bucket:peak|bucket:low'],
      ['peak|low|most|big|least', 'bucket:noun'],
      ['peak|low|most|big|least', 'bucket:noun', 'what'],
    ],
    admits: `${any} skip most big least peak low`,
    if: (e) =>
      onClock(e) &&
      !asksOfOne(e) &&
      e.buckets.every(({ way }) => way === 'noun' || way === 'peak' || way === 'low') &&
      !has(e, 'how_many') &&
      !/^what time (is|was) it/.test(e.words),
    fill: (e) => ({ bucket: peakBucket(e), order: has(e, 'low', 'least', 'bucket:low') ? 'asc' : 'desc', limit: 1 }),
  },
  {
    kind: 'series',
    group: 'G',
    title: 'Over time',
    intent: 'series',
    examples: ['{artist} by month', 'plot hours per week in 2022'],
    needs: [
      ['plot'],
      ['bucket:by|bucket:per'],
      ['plot', 'bucket:by|bucket:per|bucket:each'],
      ['plot', 'name'],
      ['bucket:by|bucket:per', 'name|metric:plays|metric:time|metric:skips'],
      ['bucket:by|bucket:per', 'skip_rate'],
      ['bucket:each', 'name|metric:plays|metric:time|metric:skips'],
      ['bucket:by|bucket:each', 'how_many|how_much|times'],
      ['bucket:by|bucket:each', 'how_many|how_much', 'metric:plays|metric:time'],
    ],
    admits: `${any} distinct plot bucket:by bucket:per bucket:each bucket:noun trend skip_rate`,
    listed: false,
    if: (e) =>
      !has(e, 'most', 'least', 'when', 'average') &&
      !(has(e, 'name2') && has(e, 'time2')) &&
      !(e.habit === true && has(e, 'bucket:each')) &&
      !(onClock(e) && has(e, 'bucket:by', 'bucket:per', 'bucket:noun')),
    fill: (e) => ({ bucket: bucketSaid(e) ?? stretched(e) ?? 'month' }),
  },
  {
    kind: 'distribution',
    group: 'G',
    title: 'Over the day or the week',
    intent: 'distribution',
    examples: ['my listening clock', 'plays by weekday'],
    needs: [
      ['clock'],
      ['bucket:by|bucket:per'],
      ['bucket:by|bucket:per', 'clock|plot'],
      ['bucket:by|bucket:per', 'metric:plays|metric:time|metric:skips|skip_rate|name'],
      ['clock', 'bucket:noun'],
    ],
    admits: `${any} plot clock bucket:by bucket:per bucket:noun skip_rate`,
    listed: false,
    if: (e) =>
      !has(e, 'most', 'least', 'when', 'average') && (onClock(e) || (has(e, 'clock') && e.buckets.length === 0)),
    fill: (e) => ({ bucket: bucketSaid(e) ?? (/\bweek/.test(e.words) ? 'weekday' : 'hour_of_day') }),
  },
  {
    kind: 'rising',
    group: 'G',
    title: 'Rising and falling',
    intent: 'trend',
    examples: ['who is rising', 'am I listening more than before'],
    needs: [
      ['trend', 'what|who|entity'],
      ['trend'],
      ['trend', 'yes_no'],
      ['yes_no', 'more', 'trend'],
      ['trend', 'name'],
      ['yes_no', 'more', 'name'],
    ],
    admits: `${any} most big more bucket:noun last limit current`,
    listed: true,
    if: (e) => !has(e, 'how_often') && !moreWhen(e),
    fill: (e) => ({ order: 'desc', ...whole(e) }),
  },
  {
    kind: 'falling',
    group: 'G',
    title: 'Falling',
    intent: 'trend',
    examples: ['who is falling', 'artists I play less and less'],
    needs: [
      ['trend_down', 'what|who|entity'],
      ['trend_down'],
      ['trend_down', 'yes_no'],
      ['trend_down', 'name'],
      ['yes_no', 'less', 'name'],
    ],
    admits: `${any} most big more less bucket:noun last limit current`,
    order: 'asc',
    listed: true,
    if: (e) => !has(e, 'how_often'),
    fill: whole,
  },
]
