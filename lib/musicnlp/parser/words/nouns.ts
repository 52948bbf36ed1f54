import type { Bucket, Metric } from '../../question/question'
import type { PhraseEntry } from '../phrase-trie'
import type { BucketWord, EntityNoun } from '../span'

const kind = (entity: EntityNoun['entity'], singular: string, plural: string): PhraseEntry<EntityNoun>[] => [
  {
    value: { entity, plural: false },
    phrases: [...singular.split(' '), `the (one|one and only) (${singular.split(' ').join('|')})`],
  },
  {
    value: { entity, plural: true },
    phrases: [...plural.split(' '), `(every|every single) (${singular.split(' ').join('|')})`],
  },
  {
    value: { entity, plural: true, per: true },
    phrases: [`(per|each|for each|for every|by each|of each|of every|from each) (${singular.split(' ').join('|')})`],
    cost: 0.45,
  },
]

export const entityEntries: PhraseEntry<EntityNoun>[] = [
  ...kind(
    'track',
    'song track tune banger single jam bop ballad recording choon ditty slapper earworm cut joint groover',
    'songs tracks tunes bangers singles jams bops trax ballads titles recordings choons ditties slappers earworms numbers cuts joints groovers tuneage pieces',
  ),
  { value: { entity: 'track', plural: false }, phrases: ['(my|the) (jam|anthem)'], cost: 0.6 },
  { value: { entity: 'track', plural: false }, phrases: ['(song|track) wise', '(piece|number) of music'] },
  { value: { entity: 'artist', plural: true }, phrases: ['(artist|artists|band) wise', 'who all'] },
  { value: { entity: 'album', plural: true }, phrases: ['album wise', 'long players', 'full lengths'] },
  { value: { entity: 'album', plural: false }, phrases: ['long player', 'full length'] },
  ...kind(
    'artist',
    'artist band outfit vocalist crooner songstress singer musician act rapper group performer songwriter dj musician duo trio',
    'artists bands outfits vocalists crooners singers musicians acts rappers groups performers songwriters djs duos trios',
  ),
  ...kind(
    'album',
    'album record lp ep mixtape disc disk cd longplayer',
    'albums records lps eps mixtapes discs disks cds longplayers',
  ),
]

const metric = (value: Metric, ...phrases: string[]): PhraseEntry<Metric> => ({ value, phrases })

export const metricEntries: PhraseEntry<Metric>[] = [
  metric(
    'plays',
    'plays',
    'listens',
    'streams',
    'spins',
    'scrobbles',
    'play (count|counts|number|numbers|total|totals)',
    'playcount',
    'playcounts',
    'by (plays|play count|number of plays|listens|streams|count|times played)',
    'number of (plays|listens|streams|spins|scrobbles)',
    '(ranked|sorted|ordered|measured) by (plays|play count|number of plays|listens|streams|plays count)',
    '(total|number of) times (played|)',
    'listen count',
    'stream count',
    'by (how many times|number of times|how often|how much|how many plays) (i|i have|ive|) (<play>|) (to|) (them|it|each|each one|)',
    'repeats',
    '(plays|count) wise',
  ),
  metric(
    'time',
    'hours',
    'minutes',
    'mins',
    'min',
    'hrs',
    'hour',
    'seconds',
    'time',
    'duration',
    '(total|) (ms|milliseconds|millis|seconds|secs) (played|listened|of listening|)',
    'by (total|) (ms|milliseconds|seconds) (played|)',
    'playtime',
    'play time',
    'playing time',
    'runtime',
    'screen time',
    'listening (time|hours|minutes)',
    '(time|hours|minutes) (spent|listened|played|passed|i spent|i listened|i passed|i have passed|i have spent)',
    '(time|hours|minutes) (spent|) (listening|listening to|playing|hearing)',
    '(ranked|sorted|ordered|measured|counted|) by (my|the|) (total|overall|) (time|hours|minutes|duration|listening time|time spent|playtime|time listened|length)',
    'in (hours|minutes|time)',
    '(hours|minutes) wise',
    'time wise',
    'timewise',
    'my time',
    '(spent|spend|spending) (listening|listening to|)',
    '(spent|spend|spending) (time|my time|the time|hours) (on|with|in|listening to|)',
    '(the longest|longest) (<play>)',
    '(the|) longest (accumulated|cumulative|combined|overall|total|aggregate) (listening|play|playing|) time',
    '(the|) longest (listening|play|playing) time',
    'total (time|hours|minutes)',
    'amount of time',
    'by hours (played|listened)',
    'by how (long|much time|many hours|many minutes) (i|i have|ive|) (<play>|spent|) (to|on|with|listening to|) (them|it|each|each one|)',
    'hours (worth|) of',
    '(full|whole|solid|entire) days',
    'days (worth|) of (my life|listening|music)',
    'minutes of',
    'how many (days|weeks|months) (of (my|) (life|time)|worth of time) (have|did|do|) (i|we|) (spent|spend|wasted|given|lost)',
    'time of',
    '(<play>) (to|) (the|) longest',
    'long',
  ),
  metric('skips', 'skips', 'by skips', 'skip count', 'number of skips', 'times skipped', 'skip counts'),
  metric('skip_rate', '(by|) skip (rate|percentage|ratio) by', 'by skip (rate|percentage|ratio)'),
  metric(
    'days',
    '(number of|different|distinct|separate) days',
    'by (days|number of days)',
    'on the most days',
    'how many (different|) days',
    'days (i|on which i|that i|when i) (have|had|) <play> (to|) (them|it|each|)',
    '(by|) (the|) number of (different|distinct|separate|) days (on which|that|when|) i (have|) <play> (to|) (them|it|each|)',
  ),
]

/** "country" alone is also a genre: it is meant only where the question asks which. */
const places: [Bucket, string][] = [
  ['country', '(country|countries|nation|nations|part of the world|parts of the world)'],
  ['platform', '(device|devices|platform|platforms|gadget|gadgets|kind of device|type of device|sort of device)'],
]

const placePhrases = ([bucket, unit]: [Bucket, string]): PhraseEntry<BucketWord>[] => [
  {
    value: { bucket, way: 'by' },
    phrases: [`(by|per) (the|) ${unit}`, `${unit} (by|to) ${unit}`, `across (my|the|all|all my|) ${unit}`],
  },
  {
    value: { bucket, way: 'each' },
    phrases: [`(for|in|on|of|from|) (each|every|every single|all|all the) ${unit}`, `each of the ${unit}`],
  },
  {
    value: { bucket, way: 'peak' },
    phrases: [
      `(my|the|) (busiest|most active|favourite|favorite|most used|top|main|biggest) (listening|music|) ${unit}`,
    ],
    cost: 0.45,
  },
  { value: { bucket, way: 'low' }, phrases: [`(my|the|) (least used|quietest|least active) ${unit}`], cost: 0.45 },
  {
    value: { bucket, way: 'noun' },
    phrases: [
      `(what|which|in what|in which|on what|on which|from what|from which|to which) (other|) ${unit}`,
      `(different|separate|distinct|many|the|of my) ${unit}`,
      bucket === 'country' ? '(countries|nations)' : unit,
    ],
    cost: 0.5,
  },
]

const units: [Bucket, string][] = [
  [
    'hour_of_day',
    '(hour|hours|hour of day|hour of the day|hours of the day|time of day|time of the day|part of the day|part of day|o clock)',
  ],
  ['weekday', '(weekday|weekdays|day of the week|day of week|days of the week|dow|week day|days of week)'],
  ['day', '(day|days|date|dates)'],
  ['week', '(week|weeks|wk|calendar week|calendar weeks)'],
  ['month', '(month|months|mo|calendar month|calendar months)'],
  ['quarter', '(quarter|quarters)'],
  ['season', '(season|seasons)'],
  ['year', '(year|years|yr|calendar year)'],
]

const adverbs: [Bucket, string][] = [
  ['hour_of_day', 'hourly'],
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['quarter', 'quarterly'],
  ['season', 'seasonal'],
  ['year', '(yearly|annual|annually)'],
]

function bucketPhrases([bucket, unit]: [Bucket, string]): PhraseEntry<BucketWord>[] {
  const single = bucket === 'hour_of_day' || bucket === 'weekday'
  return [
    {
      value: { bucket, way: 'per' },
      phrases: [`per ${unit}`, `(a|an|in a|in an|on a|on an|for a) ${unit}`, `${unit} avg`],
      cost: 0.55,
    },
    {
      value: { bucket, way: 'by' },
      phrases: [
        `by ${unit}`,
        `by the ${unit}`,
        `(grouped|split|broken down|broken out|split up|separated|aggregated) by ${unit}`,
        `${unit} by ${unit}`,
        `${unit} (over|to|on) ${unit}`,
        `${unit} wise`,
        `across (the|all|) ${unit}`,
        `over the ${unit}`,
        ...(single ? [`(for|) (each|every) ${unit}`] : []),
      ],
    },
    ...(single
      ? []
      : [
          {
            value: { bucket, way: 'each' as const },
            phrases: [
              `(for|in|during|of|on|from|) (each|every|every single|all) ${unit}`,
              `(of|for) the ${unit}`,
              `each and every ${unit}`,
              `${unit} after ${unit}`,
              `(in|) (every|each) one of (the|my) ${unit}`,
              `every one of the ${unit}`,
            ],
          },
        ]),
    {
      value: { bucket, way: 'peak' },
      phrases: [
        `(my|the|) (busiest|heaviest|most active|most musical|craziest|maddest|wildest|hugest|fattest|heftiest|silliest|busyest|hardest|most intense|most extreme|most hectic|peak|biggest|largest|fullest|loudest|record|favourite|favorite|most popular|most listened|most listened to) (listening|music|) ${unit} (of|in|for|)`,
      ],
      cost: 0.45,
    },
    {
      value: { bucket, way: 'peak' },
      phrases: [`(my|the|) longest (listening|music|) ${unit} (of|in|for|)`],
      cost: 0.6,
    },
    {
      value: { bucket, way: 'low' },
      phrases: [
        `(my|the|) (quietest|slowest|emptiest|calmest|sleepiest|slackest|deadest|leanest|dullest|least active|lightest|laziest|least busy|smallest|lowest) (listening|music|) ${unit} (of|in|for|)`,
      ],
      cost: 0.45,
    },
    ...(single || bucket === 'day'
      ? []
      : [
          {
            value: { bucket, way: 'one' as const },
            phrases: [`(in|within|over|during|for) (a single|one|one single|any one|any single|the same) ${unit}`],
            cost: 0.45,
          },
        ]),
    {
      value: { bucket, way: 'noun' },
      phrases: [
        `(what|which|on what|on which) (single|one) ${unit}`,
        `there (ever|been|ever been|) (a|any|a single) ${unit} (i|we)`,
        `${unit} where`,
        `(a|an|any|one|some|another) (whole|full|entire|single|calendar|) ${unit} (in|on|during|at|for|) (which|when|where|that)`,

        `(what|which|on what|on which|in what|in which|at what|at which|during which|what is the|what was the|which was the|what is my|what was my) ${unit}`,
        ...(bucket === 'weekday' ? [] : [unit]),
      ],
      cost: 0.6,
    },
  ]
}

export const bucketEntries: PhraseEntry<BucketWord>[] = [
  {
    value: { bucket: 'day', way: 'per' },
    phrases: [
      'per (active|listening|music) day',
      '(on|per) (a|the|those|) (day|days) (when|that|on which|where) i (actually|) (<play>|had music on)',
      '(on|per) (the|) days i (actually|) (<play>|had music on)',
    ],
    cost: 0.4,
  },
  ...units.flatMap(bucketPhrases),
  ...places.flatMap(placePhrases),
  ...adverbs.map(([bucket, phrase]) => ({ value: { bucket, way: 'per' as const }, phrases: [phrase] })),
  {
    value: { bucket: 'day', way: 'peak' },
    phrases: ['(single day|one day|daily) (listening|music|) record'],
    cost: 0.45,
  },
  {
    value: { bucket: 'hour_of_day', way: 'noun' },
    phrases: [
      'what time',
      '(at|around|about) what (time|hour)',
      '(what|which) time of (the|) day',
      'when (in|during) (the|a) day',
      'in the day',
      '(am i|am i more of|would you call me|do i count as) (a|an|) (night owl|early bird|morning person|evening person|night person)',
      '(a|an|more of a|more of an|) (night owl|night person|early bird|morning person|evening person|lark)',
      '(a|an|more of a|more of an|) (night owl|night person|early bird|morning person|evening person|lark) (or|or more of|than) (a|an|) (night owl|night person|early bird|morning person|evening person|lark)',
      'time of (the|) day',
      'what oclock',
    ],
    cost: 0.5,
  },
  {
    value: { bucket: 'country', way: 'noun' },
    phrases: [
      '(where|whereabouts) (in the world|on earth|on the planet|on the globe|on the map)',
      'from where',
      '(where|whereabouts) (was|were|am|are) (i|we)',
    ],
    cost: 0.5,
  },
  {
    value: { bucket: 'weekday', way: 'noun' },
    phrases: [
      'weekday',
      'day of (the|) week',
      'week day',
      '(what|which|on which|on what) (day|days) of the week',
      '(what|which|on which) (weekday|weekdays)',
      'when (in|during) the week',
    ],
    cost: 0.5,
  },
  {
    value: { bucket: 'month', way: 'noun' },
    phrases: [
      '(in|) (what|which) (calendar|) month of (the|a) year',
      'when in the year',
      'month of the (year|calendar)',
      'calendar month',
      'time of (the|) year',
    ],
    cost: 0.5,
  },
]
