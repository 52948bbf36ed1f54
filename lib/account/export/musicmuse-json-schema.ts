import { z } from 'zod'
import { Privacy } from '@/lib/account/settings'
import { EventInput } from '@/lib/events/event-input'
import { HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import { LeaveOut, ListeningRules } from '@/lib/rules/listening-rules'

/** An item identified by its names, since ids differ between servers. */
export const NamedItem = z.object({ name: z.string(), artist: z.string().nullable() })
export type NamedItem = z.infer<typeof NamedItem>

const Profile = z.object({
  username: z.string(),
  email: z.string(),
  display_name: z.string().nullable(),
  bio: z.string().nullable(),
  time_zone: z.string(),
  theme: z.string(),
  week_start: z.number(),
  hemisphere: z.string(),
  country: z.string(),
  // Exports made before these settings existed don't have them.
  date_order: z.string().optional(),
  clock: z.string().optional(),
  privacy: Privacy,
})

/** A person's own rules, whose items are identified by their names. */
export const ExportedRules = z.object({
  ...ListeningRules.shape,
  leave_out: z.array(
    z.union([LeaveOut, z.object({ kind: z.enum(['artist', 'album', 'track', 'podcast']), item: NamedItem })]),
  ),
})
export type ExportedRules = z.infer<typeof ExportedRules>

/** One entry of musicmuse.json: everything in an export that is not a play. */
export const AccountRecord = z.union([
  z.object({ settings: Profile }),
  z.object({ event: EventInput }),
  z.object({ hall_of_fame: z.object({ kind: HallOfFameKind, items: z.array(NamedItem).max(3) }) }),
  z.object({ merge: z.object({ kind: HallOfFameKind, source: NamedItem, target: NamedItem }) }),
  z.object({ rules: ExportedRules }),
  z.object({ following: z.string() }),
  z.object({ question: z.object({ query: z.string(), answer: z.string(), asked_at: z.string() }) }),
])
export type AccountRecord = z.infer<typeof AccountRecord>

/**
 * A row of musicmuse.json with its envelope. The file is a list, so that it can be read row by row however long it is.
 */
export const AccountRow = z.object({ musicmuse: z.object({ version: z.literal(1) }).and(AccountRecord) })
export const toAccountRow = (record: AccountRecord) => ({ musicmuse: { version: 1 as const, ...record } })
