import { AsyncLocalStorage } from 'node:async_hooks'
import { db, pool } from '@/lib/db'
import { historyPosition } from '@/lib/history-positions'
import { metrics } from '@/lib/metrics/metrics'
import { ReplicaFailed, replica, type Server } from './replica'

const primary: Server = { db, pool }
/** The position of the log that a server must have replayed to answer the reads in progress. */
const needed = new AsyncLocalStorage<bigint | undefined>()

/**
 * Runs `work`, whose reads depend on nothing but these people's histories and on names. A replica may answer them if it has the
 * versions of the histories that were read last (readHistoryVersion), so nobody sees figures from before a change of their
 * own.
 */
export function readingHistories<T>(userIds: number[], work: () => Promise<T>): Promise<T> {
  const positions = userIds.map(historyPosition)
  const known = positions.flatMap((position) => position ?? [])
  const last = known.reduce((one, other) => (one > other ? one : other), 0n)
  return needed.run(known.length === positions.length ? last : undefined, work)
}

/**
 * Reads from the replica where `readingHistories` allows it, otherwise from the primary. If the replica fails, the primary is asked
 * the same: whatever is wrong with a replica is no error of the read.
 */
export async function read<T>(ask: (on: Server) => Promise<T>): Promise<T> {
  const position = needed.getStore()
  const known = position === undefined ? undefined : replica()
  if (known && position !== undefined && known.has(position)) {
    try {
      const answer = await known.answer(ask)
      metrics().historyReads.inc({ server: 'replica' })
      return answer
    } catch (error) {
      if (!(error instanceof ReplicaFailed))
        console.warn('The primary answers for the read replica:', error instanceof Error ? error.message : error)
    }
  }
  if (known) metrics().historyReads.inc({ server: 'primary' })
  return ask(primary)
}
