import { z } from 'zod'

/** A question as it was understood: plain data, and the `understood` of the API. */

export const intents = [
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
  'define_event',
  'coverage',
  'help',
  'unsupported',
] as const
export const Intent = z.enum(intents)
export type Intent = z.infer<typeof Intent>

export const Entity = z.enum(['track', 'artist', 'album', 'none'])
export type Entity = z.infer<typeof Entity>

export const Metric = z.enum(['plays', 'time', 'skips', 'skip_rate', 'distinct', 'days', 'none'])
export type Metric = z.infer<typeof Metric>

export const Bucket = z.enum([
  'hour',
  'weekday',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'hour_of_day',
  'season',
  'country',
  'platform',
])
export type Bucket = z.infer<typeof Bucket>

/** A civil date, YYYY-MM-DD. */
const CivilDate = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** Local civil dates, `to` exclusive; null = open. */
export const CivilRange = z
  .object({ from: CivilDate.nullable(), to: CivilDate.nullable() })
  .meta({ id: 'CivilRange', description: 'Local civil dates, `to` exclusive; null = open.' })
export type CivilRange = z.infer<typeof CivilRange>

/** Ranges are united with one another; ranges, weekdays, months and hours intersect. No ranges: all time. */
export const TimeFilter = z
  .object({
    ranges: z.array(CivilRange),
    /** 0 = Sunday */
    weekdays: z.array(z.number().int().min(0).max(6)).nullable(),
    months: z.array(z.number().int().min(1).max(12)).nullable(),
    /** Local hours, half-open; may wrap midnight: [21, 5] (then the hours after midnight belong to the day before) */
    hours: z.tuple([z.number().int().min(0).max(24), z.number().int().min(0).max(24)]).nullable(),
    event: z.object({ id: z.int32(), name: z.string() }).nullable(),
    /** "Fridays in summer 2022 (Jun – Aug) after 6 PM" */
    label: z.string(),
  })
  .meta({
    id: 'TimeFilter',
    description:
      'Ranges are united with one another; ranges, weekdays (0 = Sunday), months and hours (local, ' +
      'half-open, may wrap midnight) intersect. No ranges: all time.',
  })
export type TimeFilter = z.infer<typeof TimeFilter>

export const Name = z
  .object({ type: z.enum(['track', 'artist', 'album']), id: z.int32(), name: z.string() })
  .meta({ id: 'Name' })
export type Name = z.infer<typeof Name>

export const Filters = z
  .object({
    platform: z.string().optional().describe('A device: phone, desktop, car … ; `!car`: any other'),
    country: z.string().optional().describe('ISO 3166-1 alpha-2; `!US`: any other'),
    shuffle: z.boolean().optional(),
    offline: z.boolean().optional(),
    incognito: z.boolean().optional(),
    skipped: z.boolean().optional(),
    finished: z.boolean().optional(),
  })
  .meta({ id: 'Filters' })
export type Filters = z.infer<typeof Filters>

/** `max`: only with "between", both ends included */
export const Having = z.object({
  op: z.enum(['=', '>', '>=', '<', '<=', 'between']),
  value: z.number(),
  max: z.number().optional(),
})
export type Having = z.infer<typeof Having>
export const Threshold = z.object({
  value: z.number(),
  unit: z.enum(['plays', 'hours', 'minutes', 'days', 'tracks', 'artists', 'albums', 'percent']),
})
export type Threshold = z.infer<typeof Threshold>

/**
 * A phrase of the question and what it was understood as. `assumed` chips stand for what was not named, `carried` ones
 * among them for what holds from the question before.
 */
export const Chip = z
  .object({
    kind: z.string(),
    text: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    assumed: z.boolean(),
    carried: z.boolean().optional().describe('Taken over from the question before'),
  })
  .meta({
    id: 'Chip',
    description:
      'A phrase of the question and what it was taken for; `assumed` ones stand for words that were not said.',
  })
export type Chip = z.infer<typeof Chip>

const Slots = z.object({
  intent: Intent,
  /**
   * The kind of question (analyzer/kinds), which distinguishes what the intent does not, such as a streak and the
   * current one
   */
  kind: z.string().optional(),
  entity: Entity,
  metric: Metric,
  order: z.enum(['asc', 'desc']),
  limit: z.number().int().positive().nullable(),
  names: z.array(Name),
  exclude: z.array(Name),
  time: TimeFilter,
  filters: Filters,
  bucket: Bucket.nullable().describe(
    'With ranking: the winner of each; with share, rank_of, session, completion_rate and discovery_count: the figure of each',
  ),
  ordinal: z.number().int().positive().nullable().describe('The nth of a list, or the nth listen'),
  threshold: Threshold.nullable().describe('The amount that is to be reached'),
  having: Having.nullable().describe(
    'What each item (with a bucket and none listed: each period) must fulfill, in the metric; with average: the ' +
      'periods that count',
  ),
  statistic: z
    .enum(['mean', 'median'])
    .optional()
    .describe(
      'With average and session, the mean unless said; with a figure of each period, the mean or median of them',
    ),
})

export const Question = Slots.extend({
  compare: z
    .object({ sides: z.array(Slots.partial()) })
    .nullable()
    .describe(
      'Each side is the slots that differ from the question around it. With milestone, two sides: when the first passed ' +
        'the second. With share, rank_of, session, streak, gap, completion_rate, skip_rate and discovery_count: its figure for each.',
    ),
  assumed: z.array(z.string()).describe('Names of the slots that were not said: limit, metric, year …'),
  chips: z.array(Chip),
}).meta({ id: 'Question', description: 'A question as it was understood.' })
export type Question = z.infer<typeof Question>
