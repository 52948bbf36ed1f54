import { z } from 'zod'
import { TimeZone } from '@/lib/validation/account-fields'
import { JsonId } from '@/lib/validation/integer'

const LocalDate = z.iso.date('This must be a date such as 2022-06-01.')
const Hour = z.int().min(0).max(24)

/** What counts as a play. A play of unknown length counts by each of them, since sources without lengths list real plays. */
const Counting = z
  .enum(['thirty_seconds', 'half_or_four_minutes', 'finished', 'everything'])
  .describe('At least 30 seconds · half of the track or 4 minutes · to its end · every play')

/** What is left out of every figure. */
export const LeaveOut = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['artist', 'album', 'track']), id: JsonId }),
  z.strictObject({ kind: z.literal('podcast'), id: JsonId.describe('An artist that is a podcast') }),
  z.strictObject({
    kind: z.literal('device'),
    device: z.string().trim().min(1).max(100).describe('A platform such as ios, or a device as a file names it'),
  }),
  z.strictObject({ kind: z.literal('hours'), from: Hour, to: Hour.describe('Not included; may be past midnight') }),
  z.strictObject({ kind: z.literal('dates'), from: LocalDate, to: LocalDate.describe('Included') }),
  z.strictObject({ kind: z.literal('private_session') }),
])
export type LeaveOut = z.infer<typeof LeaveOut>

const ZoneFrom = z.strictObject({ from: LocalDate, zone: TimeZone })

/** By date; of two zones from one date, the later entry. */
const inOrder = (zones: z.infer<typeof ZoneFrom>[]) =>
  [...new Map(zones.map((entry) => [entry.from, entry])).values()].toSorted((a, b) => a.from.localeCompare(b.from))

/** A person's own rules. Nothing is deleted by them, and each can be taken back. */
export const ListeningRules = z.strictObject({
  counting: Counting.default('thirty_seconds'),
  leave_out: z
    .array(LeaveOut)
    .max(200)
    .default([])
    .describe('Hours that end where they begin, and dates that end before they begin, leave out nothing'),
  include_left_out: z.boolean().default(false).describe('Shows everything that is left out again, everywhere'),
  zones: z
    .array(ZoneFrom)
    .max(200)
    .default([])
    .transform(inOrder)
    .describe('From a date on, times are in this zone; before the first date, in the time zone of the settings'),
})
export type ListeningRules = z.infer<typeof ListeningRules>

export const defaultRules: ListeningRules = ListeningRules.parse({})

/** Whether they say nothing but the defaults, which are stored as null. */
export const areDefault = ({ counting, leave_out, include_left_out, zones }: ListeningRules): boolean =>
  counting === defaultRules.counting && leave_out.length === 0 && !include_left_out && zones.length === 0
