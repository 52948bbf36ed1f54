import { z } from 'zod'
import { CivilRange, Name, Question } from '@/lib/musicnlp/question/question'
import { Count, Named } from '../_schemas/response-fields'

const answerKinds = [
  'ranking',
  'number',
  'date',
  'list',
  'comparison',
  'series',
  'distribution',
  'share',
  'yes_no',
  'text',
  'card',
  'choices',
  'none',
] as const
const Unit = z
  .enum([
    'plays',
    'ms',
    'skips',
    'percent',
    'days',
    'weeks',
    'months',
    'quarters',
    'years',
    'seasons',
    'hours',
    'tracks',
    'artists',
    'albums',
    'sessions',
    'countries',
    'devices',
    'rank',
  ])
  .describe('Of the value: ms are milliseconds, percent 0 to 100; the others count what they name')

const AnswerItem = z
  .strictObject({
    rank: z.int(),
    type: z.enum(['track', 'artist', 'album']),
    ...Named.shape,
    artist: Named.optional(),
    album: Named.nullable().optional(),
    plays: Count.optional(),
    ms_played: Count.optional(),
    skips: Count.optional(),
    skip_rate: z.number().optional().describe('Percent'),
    distinct: Count.optional().describe('Different tracks'),
    days: Count.optional(),
    period: z
      .strictObject({ key: z.string(), label: z.string() })
      .optional()
      .describe('The period that it won or was binged in'),
    played_at: z.string().optional().describe('Of a single play'),
    country: z.string().optional().describe('Of a single play: ISO 3166-1 alpha-2'),
    platform: z.string().optional().describe('Of a single play: the family of devices'),
    first_played_at: z.string().optional(),
    last_played_at: z.string().optional(),
    before: z.number().optional().describe('Plays of the period before'),
    change: z.number().optional().describe('The difference to it'),
    periods: Count.optional().describe('How many periods had it'),
    away_days: Count.optional().describe('Days of silence before it came back'),
    by_side: z.array(z.number()).optional().describe('Plays in each period or side'),
    from: z.string().optional().describe('First day of a streak'),
    to: z.string().optional().describe('Last day of a streak, included'),
  })
  .meta({ id: 'AnswerItem', description: 'A track, album or artist of an answer, with the figures that it is about.' })

const Side = z
  .strictObject({
    label: z.string(),
    value: z.number().nullable(),
    unit: Unit,
    at: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional().describe('Included'),
    plays: Count.optional(),
    ms_played: Count.optional(),
    items: z.array(AnswerItem).optional(),
  })
  .meta({
    id: 'AnswerSide',
    description: 'A labeled figure: one side of a comparison, a part of a whole, a fact on a card.',
  })

const Answer = z
  .strictObject({
    kind: z.enum(answerKinds).describe('none: the question was not understood; choices: one of these is meant'),
    sentence: z.string().describe('The answer in words; every figure in it is also in the data'),
    items: z.array(AnswerItem).optional(),
    value: z.union([z.number(), z.boolean()]).nullable().optional(),
    unit: Unit.optional(),
    at: z
      .string()
      .nullable()
      .optional()
      .describe('An instant, or a civil date or the key of a bucket where the answer is one'),
    points: z.array(z.strictObject({ key: z.string(), label: z.string(), value: z.number() })).optional(),
    sides: z.array(Side).optional(),
    choices: z
      .array(
        z.strictObject({
          query: z.string().describe('A whole question: asking it gives its `understood`'),
          understood: Question,
          left_out: z.array(z.string()).describe('The words of the question that it does without'),
        }),
      )
      .optional()
      .describe('Of kind choices: two or three questions that may be meant, the likeliest first'),
  })
  .meta({ id: 'Answer', description: 'Which of the data there is depends on its kind.' })

export const MuseReply = z
  .strictObject({
    query: z.string(),
    answer: Answer,
    understood: Question.describe('How the question was read'),
    not_understood: z.array(z.string()).describe('The words that were not'),
    suggestions: z.array(z.string()).describe('What could be asked next'),
    context: z
      .strictObject({
        question: Question.optional(),
        answered: z.array(Name).optional().describe('The first names of the answer'),
        answeredDays: CivilRange.optional().describe('The days that the answer told, for “that day”'),
        offered: z.array(z.string()).optional().describe('The questions that were offered, for “the first one”'),
        awaiting: z.string().optional().describe('The question that waits for the date of a birthday'),
        earlier: z
          .strictObject({ names: z.array(Name), time: Question.shape.time })
          .optional()
          .describe('What the question before that was about, for “which of the two”'),
        unanswered: z.boolean().optional().describe('Whether the last question was not answered'),
      })
      .describe('To be sent with the next question; empty where there is nothing to go on from'),
    ms: z.number().describe('How long it took'),
  })
  .describe(
    'The answer, how the question was understood, and what could be asked next. A question that was ' +
      'not understood gets an answer of the kind none, or of the kind choices where one of a few ' +
      'questions may be meant.',
  )
