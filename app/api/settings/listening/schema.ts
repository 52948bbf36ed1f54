import { z } from 'zod'
import { ListeningRules } from '@/lib/rules/listening-rules'
import { CivilDay, Count } from '../../_schemas/response-fields'

export const Rules = ListeningRules.meta({ id: 'ListeningRules', description: 'A person’s own rules.' })

export const ListeningReply = z
  .strictObject({
    rules: Rules,
    time_zone: z.string().describe('IANA; before the first date of `zones`'),
    pending: z.boolean().describe('The figures still follow the rules from before; they change all at once'),
    items: z
      .array(
        z.strictObject({
          kind: z.enum(['track', 'album', 'artist']),
          id: z.int(),
          name: z.string(),
          artist: z.string().nullable(),
        }),
      )
      .describe('The names of the items in `rules`'),
    proposals: z
      .array(
        z.strictObject({
          country: z
            .string()
            .nullable()
            .describe('ISO 3166-1 alpha-2; null where the files tell only how the clock of the device was set'),
          zone: z.string().describe('IANA'),
          from: CivilDay,
          to: CivilDay.nullable().describe('The first day after it; null where the history ends there'),
          after: z.string().describe('The zone after it'),
          plays: Count,
          moves: Count.describe('How many plays it would move to another hour or day'),
        }),
      )
      .describe(
        'Stays in another time zone, as the files tell countries (Spotify) or clocks (Apple Music). Nothing changes by itself',
      ),
    podcasts: z
      .array(z.strictObject({ id: z.int(), name: z.string(), plays: Count }))
      .describe(
        'Artists that are podcasts elsewhere in the files: older Spotify files list episodes as music. Nothing changes by itself',
      ),
  })
  .describe('The caller’s rules.')

export const PreviewReply = z
  .strictObject({
    changed: Count.describe('Plays that would change in any way'),
    newly_counted: Count,
    no_longer_counted: Count,
    leave_out: z.array(Count).describe('Plays that each rule of `leave_out` leaves out, in their order'),
    zones: z.array(Count).describe('Plays that each of `zones` would move to another hour or day, in their order'),
    home: Count.describe('Plays in no stretch of `zones` that would move'),
  })
  .describe('How many plays the rules would touch. Nothing is changed.')
