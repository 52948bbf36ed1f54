import { z } from 'zod'
import { listEvents } from '@/lib/events/life-events'
import { itemKinds } from '@/lib/stats/item-kind'
import { topItems } from '@/lib/stats/top-items'
import { PeriodParams, resolvePeriod } from '@/lib/time/period'
import { readArguments } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const options = {
  range: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  sort: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const

const Arguments = z.object({
  words: z.tuple([z.string(), z.enum(itemKinds)], {
    error: 'Name the account and the kind: top <username> tracks|albums|artists',
  }),
  range: PeriodParams.shape.time_range,
  from: PeriodParams.shape.from,
  to: PeriodParams.shape.to,
  sort: z.enum(['plays', 'time']).default('plays'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  json: z.boolean().default(false),
})

/** Prints a top list as a table, or as JSON lines with --json. */
export async function top(args: string[]) {
  const {
    words: [username, type],
    range,
    from,
    to,
    sort,
    limit,
    json,
  } = readArguments(args, options, Arguments)
  const viewer = await viewerByUsername(username)
  const events = new Map((await listEvents(viewer.userId)).map((event) => [event.id, event]))
  const period = resolvePeriod({ time_range: range, from, to }, viewer, (id) => {
    const event = events.get(id)
    return event && { startDate: event.start_date, endDate: event.end_date, repeatsYearly: event.repeats === 'yearly' }
  })
  const { items } = await topItems(viewer, { type, period, sort, pageSize: limit })
  for (const { rank, name, artist, plays, msPlayed } of items) {
    const title = artist ? `${name} — ${artist.name}` : name
    const line = json
      ? JSON.stringify({ rank, name, artist: artist?.name, plays, ms_played: msPlayed })
      : [rank, plays, hours(msPlayed), title].join('\t')
    process.stdout.write(`${line}\n`)
  }
}

const hours = (ms: number) => `${(ms / 3_600_000).toFixed(1)} h`
