import type { Bucket, Filters, Having, Intent, Name, Question, Threshold } from '../question'
import { timePhrase, type PhraseCalendar } from './time-phrase'
import { list } from './english-lists'

type Asked = Omit<Question, 'chips'>
type Side = NonNullable<Asked['compare']>['sides'][number]

/** How names are written: as they are, or with what they are ("the album 1989") where a name alone could be something else. */
type NameStyle = 'plain' | 'typed'
type Words = { calendar: PhraseCalendar; style: NameStyle }

/**
 * Whole questions in plain English that ask what a typed question asks, the most natural first: "What were my top 10
 * tracks by Drake in 2021?". Empty where it has no such words. The caller takes the first that is read back the same.
 */
export function questionPhrases(question: Asked, calendar: PhraseCalendar): string[] {
  const styles: NameStyle[] = question.names.length + question.exclude.length > 0 ? ['plain', 'typed'] : ['plain']
  return styles.flatMap((style) => {
    const phrases = phrasings[question.intent]?.(question, { calendar, style }) ?? []
    return phrases.map((phrase) =>
      capitalised(
        phrase
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/ (?=[?,])/g, '')
          .trim(),
      ),
    )
  })
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const nouns = { track: 'song', artist: 'artist', album: 'album', none: 'thing' } as const
const noun = ({ entity }: Pick<Asked, 'entity'>, count = 2) => `${nouns[entity]}${count === 1 ? '' : 's'}`

const nameWords = ({ type, name }: Name, style: NameStyle) => (style === 'typed' ? `the ${nouns[type]} ${name}` : name)
const namesOf = (names: readonly Name[], { style }: Words) => list(names.map((name) => nameWords(name, style)))

/** "by Drake", "from Blonde": whose songs or albums are listed */
const ofNames = (names: readonly Name[], words: Words) =>
  names.map((name) => `${name.type === 'artist' ? 'by' : 'from'} ${nameWords(name, words.style)}`).join(' ')

const platforms: ReadonlyMap<string, string> = new Map([
  ['phone', 'on my phone'],
  ['tablet', 'on my tablet'],
  ['desktop', 'on my computer'],
  ['web', 'on the web player'],
  ['tv', 'on my TV'],
  ['speaker', 'on my speaker'],
  ['console', 'on my console'],
  ['car', 'in the car'],
  ['ios', 'on iOS'],
  ['android', 'on Android'],
  ['windows', 'on Windows'],
  ['macos', 'on my Mac'],
  ['linux', 'on Linux'],
])
const countries = new Intl.DisplayNames('en', { type: 'region' })

function filtersPhrase({ platform, country, shuffle, offline, incognito, skipped, finished }: Filters): string {
  return [
    platform && (platforms.get(platform) ?? `on ${platform}`),
    country && `in ${countries.of(country) ?? country}`,
    shuffle !== undefined && (shuffle ? 'on shuffle' : 'without shuffle'),
    offline !== undefined && (offline ? 'offline' : 'online'),
    incognito !== undefined && (incognito ? 'in private sessions' : 'outside private sessions'),
    skipped !== undefined && (skipped ? 'that I skipped' : 'that I did not skip'),
    finished !== undefined && (finished ? 'to the end' : 'that I did not finish'),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ')
}

/** Everything that narrows a question but its names: " on my phone on Fridays in 2021, without Drake" */
function narrowing({ filters, time, exclude }: Asked, words: Words): string {
  const without = exclude.length > 0 ? `without ${namesOf(exclude, words)}` : ''
  return [filtersPhrase(filters), without, timePhrase(time, words.calendar)].filter((part) => part !== '').join(' ')
}

const orderedBy: Partial<Record<Asked['metric'], string>> = {
  time: 'by listening time',
  skips: 'by skips',
  skip_rate: 'by skip rate',
  distinct: 'by number of different songs',
  days: 'by days',
}

const bucketNames: Record<Bucket, string> = {
  hour: 'hour',
  weekday: 'weekday',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  hour_of_day: 'hour of the day',
  season: 'season',
}
const bucketName = (bucket: Bucket | null) => bucketNames[bucket ?? 'month']

const comparisons: Record<Having['op'], string> = {
  '=': 'exactly',
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
  between: 'between',
}
const amount = ({ op, value, max }: Having) =>
  op === 'between' ? `between ${value} and ${max ?? value}` : `${comparisons[op]} ${value}`

/** "at least 20 plays", "more than 5 hours" */
function conditionPhrase({ having, threshold, metric }: Asked): string {
  if (!having) return ''
  const unit = threshold?.unit ?? (metric === 'skips' ? 'skips' : metric === 'days' ? 'days' : 'plays')
  return `with ${amount(having)} ${unit}`
}

const ordinalOf = (value: number) => {
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

type Phrasing = (question: Asked, words: Words) => string[]

/** What was listened to: "Drake", or nothing where it is everything. */
const object = (question: Asked, words: Words) => namesOf(question.names, words)
const toObject = (question: Asked, words: Words) => {
  const names = object(question, words)
  return names && `to ${names}`
}

const ranking: Phrasing = (question, words) => {
  const { metric, limit, ordinal, bucket, order, names } = question
  const rest = `${ofNames(names, words)} ${conditionPhrase(question)} ${narrowing(question, words)}`
  const things = noun(question, limit ?? 10)
  if (bucket) return [`top ${noun(question, 1)} of each ${bucketName(bucket)} ${rest}`]
  if (ordinal) {
    const place = ordinalOf(ordinal)
    return [`what was my ${place} ${order === 'asc' ? 'least' : 'most'} played ${noun(question, 1)} ${rest}?`]
  }
  if (metric === 'skips')
    return order === 'asc'
      ? [`${things} with the fewest skips ${rest}`]
      : [`my ${limit && limit > 1 && limit !== 10 ? `${limit} ` : ''}most skipped ${things} ${rest}`]
  if (metric === 'skip_rate') return [`${things} with the ${order === 'asc' ? 'lowest' : 'highest'} skip rate ${rest}`]
  if (metric === 'distinct')
    return [`${things} with the ${order === 'asc' ? 'fewest' : 'most'} different songs ${rest}`]
  const size = limit === 1 ? '' : limit !== null && limit !== 10 ? `${limit} ` : ''
  if (order === 'asc') return [`my ${size}least played ${things} ${rest} ${orderedBy[metric] ?? ''}`]
  const top = limit !== null && limit !== 10 && limit !== 1 ? `top ${limit}` : 'top'
  return [
    `my ${top} ${things} ${rest} ${orderedBy[metric] ?? ''}`,
    `my ${top} ${things} ${orderedBy[metric] ?? ''} ${rest}`,
  ]
}

const total: Phrasing = (question, words) => {
  const rest = narrowing(question, words)
  const names = object(question, words)
  switch (question.metric) {
    case 'time':
      return [`how long did I listen ${toObject(question, words)} ${rest}?`]
    case 'skips':
      return [`how many times did I skip ${names} ${rest}?`, `how many skips did I have ${rest}?`]
    default:
      return names ? [`how many times did I play ${names} ${rest}?`] : [`how many plays did I have ${rest}?`]
  }
}

const distinctCount: Phrasing = (question, words) => {
  const rest = narrowing(question, words)
  if (question.metric === 'days') return [`on how many days did I listen ${toObject(question, words)} ${rest}?`]
  const condition = question.having
    ? `${question.having.op === '=' && question.having.value === 1 ? 'exactly once' : `${amount(question.having)} times`}`
    : ''
  return [
    `how many different ${noun(question)} ${ofNames(question.names, words)} did I play ${condition} ${rest}?`,
    `how many ${noun(question)} ${ofNames(question.names, words)} did I play ${condition} ${rest}?`,
  ]
}

const measured = (question: Asked) =>
  question.metric === 'time'
    ? 'listening time'
    : question.metric === 'skips'
      ? 'skips'
      : question.metric === 'skip_rate'
        ? 'skip rate'
        : question.metric === 'distinct'
          ? `different ${noun(question)}`
          : 'plays'

/** "my plays of Drake", "my listening time of Drake" */
const measuredOf = (question: Asked, words: Words) => {
  const names = object(question, words)
  return names ? `${measured(question)} of ${names}` : measured(question)
}

const firstOrLast =
  (which: 'first' | 'last'): Phrasing =>
  (question, words) => {
    const rest = narrowing(question, words)
    const names = object(question, words)
    if (question.entity === 'none')
      return names ? [`when did I ${which} play ${names} ${rest}?`] : [`when did I ${which} play music ${rest}?`]
    const count = question.limit !== null && question.limit > 1 ? `${question.limit} ` : ''
    return [
      `what ${count ? 'were' : 'was'} the ${which} ${count}${noun(question, question.limit ?? 1)} ` +
        `${ofNames(question.names, words)} I played ${rest}?`,
    ]
  }

const thresholdWords = ({ value, unit }: Threshold) => `${value} ${unit === 'tracks' ? 'songs' : unit}`

const comparedSide = (side: Side, words: Words): string =>
  [
    side.names && namesOf(side.names, words),
    side.filters && filtersPhrase(side.filters),
    side.time && timePhrase(side.time, words.calendar),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ')

const compare: Phrasing = (question, words) => {
  const sides = (question.compare?.sides ?? []).map((side) => comparedSide(side, words))
  const bare = sides.map((side) => side.replace(/^(in|on|at) (the )?/, ''))
  const by = question.metric === 'time' ? 'by listening time' : question.metric === 'skips' ? 'by skips' : ''
  const isByName = question.compare?.sides.every(({ names }) => names !== undefined) ?? false
  const about = isByName ? '' : namesOf(question.names, words)
  const rest = [filtersPhrase(question.filters), timePhrase(question.time, words.calendar)].join(' ')
  const listed = question.limit !== null ? `my top ${noun(question)} ${about && `by ${about}`}` : about
  return [
    `compare ${listed} ${sides.join(' and ')} ${rest} ${by}`,
    `${listed} ${bare.join(' vs ')} ${rest} ${by}`,
    `${listed} ${sides.join(' vs ')} ${rest} ${by}`,
  ]
}

const inBothOrOne = (question: Asked, words: Words, joined: (first: string, second: string) => string[]) => {
  const [first, second] = (question.compare?.sides ?? []).map((side) => comparedSide(side, words))
  return first !== undefined && second !== undefined ? joined(first, second) : []
}

const phrasings: Partial<Record<Intent, Phrasing>> = {
  ranking,
  rank_of: (question, words) => [`what is the rank of ${object(question, words)} ${narrowing(question, words)}?`],
  total,
  distinct_count: distinctCount,
  average: (question, words) => [
    question.metric === 'time'
      ? `how much time do I spend listening ${toObject(question, words)} per ` +
        `${bucketName(question.bucket)} on average ${narrowing(question, words)}?`
      : `average ${measuredOf(question, words)} per ${bucketName(question.bucket)} ${narrowing(question, words)}`,
    `average ${measuredOf(question, words)} per ${bucketName(question.bucket)} ${narrowing(question, words)}`,
  ],
  share: (question, words) => {
    const names = object(question, words)
    return [
      `what share of my ${question.metric === 'time' ? 'listening time' : 'plays'} ` +
        `${names ? `was ${names}` : 'was'} ${narrowing(question, words)}?`,
    ]
  },
  skip_rate: (question, words) => [
    `what is my skip rate ${object(question, words) && `for ${object(question, words)}`} ${narrowing(question, words)}?`,
  ],
  completion_rate: (question, words) => [
    `how often do I finish ${object(question, words) || 'songs'} ${narrowing(question, words)}?`,
  ],
  first_listen: firstOrLast('first'),
  last_listen: firstOrLast('last'),
  nth_listen: (question, words) => [
    `what was my ${ordinalOf(question.ordinal ?? 1)} play ` +
      `${object(question, words) && `of ${object(question, words)}`} ${narrowing(question, words)}?`,
  ],
  milestone: (question, words) =>
    question.threshold
      ? [
          `when did I reach ${thresholdWords(question.threshold)} ` +
            `${object(question, words) && `of ${object(question, words)}`} ${narrowing(question, words)}?`,
        ]
      : [],
  discoveries: (question, words) => [
    question.metric === 'plays' && question.kind === 'best_find'
      ? `my best new ${noun(question, question.limit ?? 10)} ${narrowing(question, words)}`
      : `new ${noun(question)} ${ofNames(question.names, words)} I discovered ${narrowing(question, words)}`,
    `which ${noun(question)} did I discover ${narrowing(question, words)}?`,
  ],
  discovery_count: (question, words) => [
    `how many new ${noun(question)} ${ofNames(question.names, words)} did I discover ` +
      `${question.bucket ? `by ${bucketName(question.bucket)}` : ''} ${narrowing(question, words)}?`,
  ],
  lapsed: (question, words) => [
    `which ${noun(question)} ${ofNames(question.names, words)} did I stop playing ${narrowing(question, words)}?`,
  ],
  rediscovered: (question, words) => [
    `which ${noun(question)} ${ofNames(question.names, words)} did I come back to ${narrowing(question, words)}?`,
  ],
  threshold_list: (question, words) => {
    const { having } = question
    if (having?.op === '=' && having.value === 1)
      return [
        `which ${noun(question)} ${ofNames(question.names, words)} did I play only once ${narrowing(question, words)}?`,
      ]
    return [
      `${noun(question)} ${ofNames(question.names, words)} ${conditionPhrase(question)} ${narrowing(question, words)}`,
    ]
  },
  consistency: (question, words) => [
    `which ${noun(question)} ${ofNames(question.names, words)} did I play every ` +
      `${bucketName(question.bucket)} ${narrowing(question, words)}?`,
  ],
  overlap: (question, words) =>
    inBothOrOne(question, words, (first, second) => [
      `which ${noun(question)} did I play both ${first} and ${second}?`,
    ]),
  difference: (question, words) =>
    inBothOrOne(question, words, (first, second) => [`which ${noun(question)} did I play ${first} but not ${second}?`]),
  plays_at: (question, words) => [`what was I listening to ${narrowing(question, words)}?`],
  exists: (question, words) => [`did I play ${object(question, words) || 'music'} ${narrowing(question, words)}?`],
  peak: (question, words) => {
    const names = object(question, words)
    const by = question.metric === 'time' ? 'by listening time' : question.metric === 'skips' ? 'by skips' : ''
    return [
      `which ${bucketName(question.bucket)} did I play ${names || 'music'} the ` +
        `${question.order === 'asc' ? 'least' : 'most'} ${narrowing(question, words)} ${by}?`,
      `which ${bucketName(question.bucket)} had the ${question.order === 'asc' ? 'fewest' : 'most'} ` +
        `${measuredOf(question, words)} ${narrowing(question, words)}?`,
    ]
  },
  series: (question, words) => [
    `my ${measuredOf(question, words)} by ${bucketName(question.bucket)} ${narrowing(question, words)}`,
  ],
  distribution: (question, words) => [
    `my ${measuredOf(question, words)} by ${bucketName(question.bucket)} ${narrowing(question, words)}`,
  ],
  trend: (question, words) => {
    const more = question.order === 'asc' ? 'less' : 'more'
    if (question.names.length > 0)
      return [`am I listening to ${object(question, words)} ${more} than before ${narrowing(question, words)}?`]
    if (question.entity === 'none') return [`am I listening ${more} than before ${narrowing(question, words)}?`]
    return [
      `which ${noun(question)} am I playing ${more} than before ${narrowing(question, words)}?`,
      `which ${noun(question)} are ${question.order === 'asc' ? 'falling' : 'rising'} ${narrowing(question, words)}?`,
    ]
  },
  streak: (question, words) => [
    question.kind === 'current_streak'
      ? `what is my current streak ${object(question, words) && `of ${object(question, words)}`}?`
      : `what was my longest streak ${question.bucket === 'week' ? 'of weeks' : 'of days'} ` +
        `${object(question, words) && `with ${object(question, words)}`} ${narrowing(question, words)}?`,
  ],
  gap: (question, words) => [
    'what was my longest break ' +
      `${object(question, words) ? `from ${object(question, words)}` : 'from music'} ` +
      `${narrowing(question, words)}?`,
    `longest gap without ${object(question, words) || 'music'} ${narrowing(question, words)}`,
  ],
  session: (question, words) => [
    question.kind === 'session_count'
      ? `how many listening sessions did I have ${narrowing(question, words)}?`
      : question.kind === 'session_average'
        ? `what is my average session length ${narrowing(question, words)}?`
        : `what was my longest listening session ${narrowing(question, words)}?`,
  ],
  binge: (question, words) => [
    `most plays of one ${noun(question, 1)} ${ofNames(question.names, words)} in a ` +
      `${bucketName(question.bucket)} ${narrowing(question, words)}`,
  ],
  compare,
  entity_summary: (question, words) => [`tell me about ${object(question, words)} ${narrowing(question, words)}`],
  period_summary: (question, words) => {
    const time = timePhrase(question.time, words.calendar)
    return [`recap of ${time.replace(/^(in|on|during) /, '')}`, `recap ${time}`]
  },
  diversity: (question, words) => [`how varied was my listening ${narrowing(question, words)}?`],
  coverage: () => ['how far back does my history go?'],
  help: () => ['what can you do?'],
}
