import { z } from 'zod'
import { Privacy } from '@/lib/account/settings'

export const SettingsReply = z
  .strictObject({
    settings: z.strictObject({
      username: z.string(),
      email: z.string(),
      display_name: z.string().nullable(),
      bio: z.string().nullable(),
      image_url: z.string().nullable().describe('Where the picture is served'),
      has_password: z.boolean().describe('False for an account that only signs in with Spotify'),
      time_zone: z.string().describe('IANA'),
      counted_time_zone: z
        .string()
        .describe('The zone that hours and days are counted in; differs from time_zone only while they are recomputed'),
      theme: z.enum(['light', 'dark', 'system']),
      week_start: z.int().min(0).max(1).describe('0 = Sunday, 1 = Monday'),
      hemisphere: z.enum(['north', 'south']).describe('Of the seasons'),
      country: z.string().describe('ISO 3166-1 alpha-2; of holidays'),
      date_order: z.enum(['day_month', 'month_day']).describe('3 Jan 2022 or Jan 3, 2022'),
      clock: z.enum(['24h', '12h']).describe('21:05 or 9:05 PM'),
      privacy: Privacy.describe('Who sees what'),
    }),
  })
  .describe('The settings.')
