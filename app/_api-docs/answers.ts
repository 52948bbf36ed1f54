import { z } from 'zod'
import { categories } from '@/lib/events/event-input'
import { ImportView } from '@/lib/imports/import-json'
import { Question } from '@/lib/musicnlp/question'
import { itemKinds } from '@/lib/stats/item-kind'

// What the routes of API.md answer, field by field, for the document; a test holds real answers against it.

const Named = z.object({ id: z.int(), name: z.string() })
const Instant = z.iso.datetime()
const Plays = { plays: z.int(), ms_played: z.int() }

const TopItem = z.object({
  rank: z.int(),
  ...Named.shape,
  artist: Named.optional().describe('Of tracks and albums'),
  album: Named.nullable().optional().describe('Of tracks: the one that most plays came from'),
  image_url: z.string().nullable(),
  ...Plays,
  first_played_at: Instant,
  last_played_at: Instant,
})

export const TopItemsAnswer = z.object({
  type: z.enum(itemKinds),
  time_range: z.object({
    name: z.string(),
    from: z.iso.datetime({ offset: true }).nullable(),
    to: z.iso.datetime({ offset: true }).nullable().describe('The first moment after the period'),
    time_zone: z.string(),
  }),
  sort: z.enum(['plays', 'time']),
  page: z.int(),
  page_size: z.int(),
  total: z.int().describe('Of the whole list'),
  items: z.array(TopItem),
})

const LifeEvent = z.object({
  ...Named.shape,
  category: z.enum(categories),
  start_date: z.iso.date(),
  end_date: z.iso.date().nullable().describe('Included; null while it goes on'),
  repeats: z.literal('yearly').nullable(),
  description: z.string().nullable(),
  color: z.string(),
})
export const EventAnswer = z.object({ event: LifeEvent })
export const EventsAnswer = z.object({ events: z.array(LifeEvent) })

const FameItem = z.object({ place: z.int(), ...Named.shape, artist: Named.optional(), album: Named.nullable().optional(), ...Plays, image_url: z.null() })
const byKind = <T extends z.ZodType>(item: T) => ({ tracks: z.array(item), albums: z.array(item), artists: z.array(item) })

export const ProfileAnswer = z.object({
  username: z.string(),
  display_name: z.string().nullable(),
  bio: z.string().nullable(),
  image_url: z.string().nullable(),
  member_since: z.iso.date(),
  time_zone: z.string(),
  followers: z.int().optional(),
  following: z.int().optional(),
  viewer: z.object({ is_self: z.boolean(), follows: z.boolean(), followed_by: z.boolean() }),
  summary: z
    .object({
      ...Plays,
      tracks: z.int(),
      albums: z.int(),
      artists: z.int(),
      first_played_at: Instant.nullable(),
      last_played_at: Instant.nullable(),
      current_streak_days: z.int(),
      longest_streak_days: z.int(),
      obscurity: z.number().nullable().describe('0 to 100, higher is rarer; null where too little is known'),
    })
    .optional(),
  by_hour: z.array(z.object({ hour: z.int(), plays: z.int() })).optional(),
  by_weekday: z.array(z.object({ weekday: z.int().describe('0 = Sunday'), plays: z.int() })).optional(),
  recent: z.object({ time_range: z.string(), ...byKind(TopItem) }).optional(),
  hall_of_fame: z.object(byKind(FameItem)).optional(),
  events: z.array(LifeEvent).optional(),
})

export const ImportAnswer = z.object({ import: ImportView })
export const RemovedImportAnswer = ImportAnswer.extend({ plays_removed: z.int().optional().describe('Of one that was finished') })
export const ImportsAnswer = z.object({ imports: z.array(ImportView) })

const answerKinds = ['ranking', 'number', 'date', 'list', 'comparison', 'series', 'distribution', 'share', 'yes_no', 'text', 'card', 'none'] as const
export const MuseAnswer = z.object({
  query: z.string(),
  answer: z.looseObject({ kind: z.enum(answerKinds), sentence: z.string() }),
  understood: Question,
  not_understood: z.array(z.string()),
  suggestions: z.array(z.string()),
  context: z.looseObject({}).describe('To be sent with the next question'),
  ms: z.number(),
})
