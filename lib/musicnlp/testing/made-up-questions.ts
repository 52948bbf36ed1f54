import type { Bucket, Filters, Intent, Name, Question, TimeFilter } from '@/lib/musicnlp/question/question'
import type { MadeUpHistory } from './made-up-history'
import type { Random } from './random'

/** Intents that read plays; the others only talk. */
export const askedIntents = [
  'ranking',
  'rank_of',
  'total',
  'distinct_count',
  'average',
  'share',
  'skip_rate',
  'completion_rate',
  'first_listen',
  'last_listen',
  'nth_listen',
  'milestone',
  'discoveries',
  'discovery_count',
  'lapsed',
  'rediscovered',
  'threshold_list',
  'consistency',
  'overlap',
  'difference',
  'plays_at',
  'played_after',
  'played_before',
  'exists',
  'peak',
  'series',
  'distribution',
  'trend',
  'streak',
  'gap',
  'session',
  'binge',
  'compare',
  'entity_summary',
  'period_summary',
  'diversity',
  'coverage',
] as const satisfies Intent[]

export const plainQuestion: Question = {
  intent: 'ranking',
  entity: 'none',
  metric: 'plays',
  order: 'desc',
  limit: null,
  names: [],
  exclude: [],
  time: { ranges: [], weekdays: null, months: null, hours: null, event: null, label: 'all time' },
  filters: {},
  bucket: null,
  ordinal: null,
  threshold: null,
  having: null,
  compare: null,
  assumed: [],
  chips: [],
}

/** A question of this intent over this history, with any of the slots that the intent can have. */
export function madeUpQuestion(intent: Intent, history: MadeUpHistory, random: Random): Question {
  const needsName = ['rank_of', 'entity_summary', 'played_after', 'played_before'].includes(intent)
  const question: Question = {
    ...plainQuestion,
    intent,
    entity: random.chance(0.75) ? random.pick(['track', 'artist', 'album'] as const) : 'none',
    metric: random.pick(['plays', 'plays', 'time', 'skips', 'skip_rate', 'distinct', 'days', 'none'] as const),
    order: random.chance(0.8) ? 'desc' : 'asc',
    limit: random.pick([null, 1, 3, 5, 10, 20]),
    names: needsName || random.chance(0.35) ? namesOf(history, random) : [],
    exclude: random.chance(0.15) ? [nameOf(random.pick(['artist', 'track', 'album'] as const), history, random)] : [],
    time: timeOf(random),
    filters: random.chance(0.2) ? filtersOf(random) : {},
    assumed: random.chance(0.5) ? ['limit'] : [],
  }
  return { ...question, ...slotsOf(intent, question, history, random) }
}

function slotsOf(intent: Intent, question: Question, history: MadeUpHistory, random: Random): Partial<Question> {
  const buckets: Bucket[] = ['day', 'week', 'month', 'quarter', 'season', 'year', 'weekday', 'hour_of_day', 'hour']
  switch (intent) {
    case 'ranking':
      return {
        bucket: random.chance(0.3)
          ? random.pick(['year', 'month', 'season', 'weekday', 'hour_of_day', 'country'] as const)
          : null,
        ordinal: random.chance(0.2) ? 1 + random.below(6) : null,
      }
    case 'exists':
      return random.chance(0.5)
        ? { having: { op: random.pick(['=', '>', '>=', '<'] as const), value: 1 + random.below(12) } }
        : {}
    case 'rank_of':
      return { ordinal: random.chance(0.2) ? 1 + random.below(6) : null, ...ofEach(history, random) }
    case 'share':
    case 'skip_rate':
    case 'completion_rate':
      return ofEach(history, random)
    case 'gap':
      return random.chance(0.2) ? { compare: { sides: sidesOf(history, random) } } : {}
    case 'nth_listen':
      return { ordinal: 1 + random.below(60) }
    case 'rediscovered':
      return random.chance(0.5) ? { threshold: { value: 20 + random.below(400), unit: 'days' } } : {}
    case 'milestone':
      if (random.chance(0.3)) return { compare: { sides: sidesOf(history, random) } }
      return {
        threshold: {
          value: 1 + random.below(30),
          unit: random.pick(['plays', 'hours', 'minutes', 'days', 'tracks', 'artists', 'albums'] as const),
        },
      }
    case 'threshold_list':
      return random.chance(0.3)
        ? {
            bucket: random.pick([...buckets, 'country', 'platform'] as const),
            having: { op: '>=', value: 2 + random.below(6) },
            metric: random.pick(['plays', 'distinct', 'skips'] as const),
          }
        : random.chance(0.5)
          ? {
              threshold: {
                value: 1 + random.below(20),
                unit: random.pick([
                  'plays',
                  'hours',
                  'minutes',
                  'days',
                  ...(question.entity === 'artist' || question.entity === 'album' ? (['tracks'] as const) : []),
                ] as const),
              },
              having: random.chance(0.5) ? { op: random.pick(['>=', '<', '>'] as const), value: 1 } : null,
            }
          : {
              having: random.chance(0.2)
                ? { op: 'between', value: 1 + random.below(6), max: 6 + random.below(20) }
                : { op: random.pick(['=', '>', '>=', '<', '<='] as const), value: 1 + random.below(20) },
              metric: random.pick(['plays', 'none', 'skips', 'days'] as const),
            }
    case 'distinct_count':
      if (random.chance(0.2))
        return {
          threshold: { value: random.pick([10, 50, 80]), unit: 'percent' },
          metric: random.pick(['plays', 'time']),
        }
      return {
        having: random.chance(0.5) ? { op: random.pick(['=', '>=', '<='] as const), value: 1 + random.below(8) } : null,
        metric: random.pick(['plays', 'distinct'] as const),
        bucket: random.chance(0.5) ? random.pick([...buckets, 'country', 'platform'] as const) : null,
      }
    case 'average':
      return {
        bucket: random.pick([...buckets, null]),
        ...(random.chance(0.4) && { statistic: 'median' }),
        ...(random.chance(0.3) && { having: { op: '>', value: 0 } }),
        ...(random.chance(0.2) && { kind: 'per_play' }),
      }
    case 'session':
      return {
        ...(random.chance(0.3) ? { statistic: 'median' } : ofEach(history, random)),
        ...(random.chance(0.3) && { kind: 'session_plays' }),
      }
    case 'series':
    case 'peak':
      return { bucket: random.pick([...buckets, 'country', 'platform', null]) }
    case 'discovery_count':
    case 'streak':
      return {
        bucket: random.pick(['day', 'week', 'month', 'quarter', 'year', null] as const),
        ...(random.chance(0.2) && { compare: { sides: sidesOf(history, random) } }),
        ...(intent === 'discovery_count' && random.chance(0.3) && { statistic: 'mean' }),
      }
    case 'consistency':
    case 'binge':
      return { bucket: random.pick(['day', 'week', 'month', 'quarter', 'year', null] as const) }
    case 'distribution':
      return {
        bucket: random.pick(['weekday', 'hour_of_day', 'month', 'season', 'country', 'platform', null] as const),
      }
    case 'overlap':
    case 'difference':
    case 'compare':
      return {
        compare: random.chance(0.85) ? { sides: sidesOf(history, random) } : null,
        time: random.chance(0.5) ? { ...question.time, ranges: [] } : question.time,
      }
    case 'trend':
      return random.chance(0.3)
        ? { compare: { sides: [2021, 2023].map((year) => ({ time: { ...timeOf(random), ranges: [yearOf(year)] } })) } }
        : {}
    default:
      return {}
  }
}

/** For each period, on average over them, or for each side */
function ofEach(history: MadeUpHistory, random: Random): Partial<Question> {
  if (random.chance(0.25)) return { compare: { sides: sidesOf(history, random) } }
  if (random.chance(0.5)) return {}
  return {
    bucket: random.pick(['week', 'month', 'quarter', 'season', 'year'] as const),
    ...(random.chance(0.3) && { statistic: random.pick(['mean', 'median'] as const) }),
  }
}

function sidesOf(history: MadeUpHistory, random: Random): Partial<Question>[] {
  const count = 2 + random.below(2)
  const kind = random.pick(['time', 'time', 'names', 'both', 'filters'] as const)
  return Array.from({ length: count }, () => ({
    ...((kind === 'time' || kind === 'both') && { time: { ...timeOf(random), ranges: [rangeOf(random)] } }),
    ...((kind === 'names' || kind === 'both') && { names: [nameOf('artist', history, random)] }),
    ...(kind === 'filters' && { filters: filtersOf(random) }),
  }))
}

function nameOf(type: Name['type'], history: MadeUpHistory, random: Random): Name {
  const { id, name } = random.pick({ artist: history.artists, album: history.albums, track: history.tracks }[type])
  return { type, id, name }
}

function namesOf(history: MadeUpHistory, random: Random): Name[] {
  const type = random.pick(['artist', 'artist', 'track', 'album'] as const)
  const first = nameOf(type, history, random)
  if (random.chance(0.2))
    return [first, nameOf(type, history, random)].filter(({ id }, index) => index === 0 || id !== first.id)
  const track = history.tracks.find(({ artist }) => artist === first.id)
  return type === 'artist' && track && random.chance(0.2)
    ? [{ type: 'track', id: track.id, name: track.name }, first]
    : [first]
}

function filtersOf(random: Random): Filters {
  return random.pick<Filters>([
    { platform: 'phone' },
    { platform: 'desktop' },
    { platform: 'web' },
    { country: 'DE' },
    { country: '!US' },
    { platform: '!phone' },
    { shuffle: true },
    { shuffle: false },
    { offline: true },
    { incognito: true },
    { skipped: true },
    { skipped: false },
    { finished: true },
    { finished: false },
  ])
}

function timeOf(random: Random): TimeFilter {
  const subset = (size: number, offset: number) =>
    [...new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(size) + offset))].sort((a, b) => a - b)
  return {
    ranges: random.chance(0.6) ? Array.from({ length: random.chance(0.15) ? 2 : 1 }, () => rangeOf(random)) : [],
    weekdays: random.chance(0.3) ? subset(7, 0) : null,
    months: random.chance(0.2) ? subset(12, 1) : null,
    hours: random.chance(0.3)
      ? random.pick<[number, number]>([
          [18, 24],
          [0, 9],
          [5, 12],
          [12, 17],
          [21, 5],
          [23, 5],
          [22, 2],
          [3, 4],
          [0, 24],
        ])
      : null,
    event: null,
    label: 'some time',
  }
}

const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` })

function rangeOf(random: Random) {
  const year = 2020 + random.below(5)
  const month = 1 + random.below(12)
  const iso = (y: number, m: number, d = 1) =>
    `${y + Math.floor((m - 1) / 12)}-${String(((m - 1) % 12) + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return random.pick([
    () => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` }),
    () => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` }),
    () => ({ from: iso(year, month), to: iso(year, month + 1) }),
    () => ({ from: iso(year, 6), to: iso(year, 9) }),
    () => ({ from: iso(year, month, 1 + random.below(28)), to: iso(year, month + 2, 1 + random.below(28)) }),
    () => ({ from: iso(year, month), to: null }),
    () => ({ from: null, to: iso(year, month) }),
  ])()
}
