import { randomUUID } from 'node:crypto'
import { inTransaction } from '@/lib/in-transaction'
import { queue, queueNames, sendJob } from './queue'
import type { StoredEvent } from './run'

/** Queues events, all or none, and notifies the running workers. Returns the events' ids. */
export async function enqueueEvents(
  events: { id?: string | null; name: string; data: Record<string, unknown>; ts: number }[],
): Promise<string[]> {
  await queue()
  const stored: StoredEvent[] = events.map(({ id, name, data, ts }) => ({ id: id ?? randomUUID(), name, data, ts }))
  // One job for all of them, because pg-boss keeps no order among jobs of one transaction.
  await inTransaction((client) => sendJob(client, queueNames.events, { events: stored }))
  return stored.map((event) => event.id)
}
