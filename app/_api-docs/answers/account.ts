import { z } from 'zod'
import { Privacy } from '@/lib/account/settings'
import { Count, Instant } from './parts'

export const SettingsAnswer = z.strictObject({
  settings: z.strictObject({
    username: z.string(),
    email: z.string(),
    display_name: z.string().nullable(),
    bio: z.string().nullable(),
    image_url: z.string().nullable().describe('Where the picture is served'),
    has_password: z.boolean().describe('False of an account that only signs in with Spotify'),
    time_zone: z.string().describe('IANA'),
    counted_time_zone: z
      .string()
      .describe('The zone that hours and days are told in: another one only while the history is being recounted'),
    theme: z.enum(['light', 'dark', 'system']),
    week_start: z.union([z.literal(0), z.literal(1)]).describe('0 = Sunday, 1 = Monday'),
    hemisphere: z.enum(['north', 'south']).describe('Of the seasons'),
    country: z.string().describe('ISO 3166-1 alpha-2; of holidays'),
    privacy: Privacy.describe('Who sees what'),
  }),
})
export const PictureAnswer = z.strictObject({ image_url: z.string().describe('Where it is served, as WebP') })

export const SessionsAnswer = z.strictObject({
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      device: z.string(),
      created_at: Instant,
      last_seen_at: Instant,
      is_current: z.boolean().describe('The one that asks'),
    }),
  ),
})
export const EndedSessionsAnswer = z.strictObject({ ended: Count.describe('How many sessions') })

const Token = z.strictObject({
  id: z.int(),
  name: z.string(),
  last_four: z.string(),
  created_at: Instant,
  last_used_at: Instant.nullable().describe('Null: never'),
})
export const TokensAnswer = z.strictObject({ tokens: z.array(Token) })
export const TokenAnswer = z.strictObject({
  token: Token.extend({ last_used_at: z.null(), secret: z.string().describe('Shown this once') }),
})

const Export = z
  .strictObject({
    id: z.int(),
    status: z.enum(['queued', 'running', 'done', 'failed']),
    created_at: Instant,
    expires_at: Instant.nullable().describe('Until when it can be downloaded; null before it is done'),
    bytes: Count.nullable().describe('Of the zip; null before it is done'),
    error: z.string().nullable().describe('A sentence, where it failed'),
  })
  .meta({ id: 'Export', description: 'A zip of everything that is the caller’s.' })
export const ExportAnswer = z.strictObject({
  export: Export.nullable().describe('Null: none was asked for, or its time is over'),
})
