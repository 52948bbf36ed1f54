import { randomUUID } from 'node:crypto'
import { inTransaction } from '@/lib/in-transaction'
import { queueNames, queue, sendJob } from './queue'

export type StoredEvent = { id: string; name: string; data: Record<string, unknown>; ts: number }

/** Puts events into the queue, all or none, and wakes whichever process runs it. Returns their ids. */
export async function enqueueEvents(
  events: { id?: string | null; name: string; data: Record<string, unknown>; ts: number }[],
): Promise<string[]> {
  await queue()
  const stored: StoredEvent[] = events.map(({ id, name, data, ts }) => ({ id: id ?? randomUUID(), name, data, ts }))
  // One job for all: the queue keeps no order among jobs of one transaction.
  await inTransaction((client) => sendJob(client, queueNames.events, { events: stored }))
  return stored.map((event) => event.id)
}
