import { once, setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { z } from 'zod'
import { openPool, prismaOn, type db } from '@/lib/db'
import { env } from '@/lib/env'
import { newestPosition } from '@/lib/history-positions'
import { metrics } from '@/lib/metrics/metrics'
import { DatabaseWatch } from '@/lib/postgres/database-watch'

/** What answers reads: Prisma, and its pool for what Prisma cannot say. */
export type Server = { db: Pick<typeof db, '$queryRaw'>; pool: Pick<pg.Pool, 'query' | 'connect'> }

export type ReplicaState = { is: 'away' | 'slow' | 'no replica' } | { is: 'replica'; lagSeconds: number }

/** A replica that lacks something for longer is not asked: names and figures about everybody would become too old. */
const MAX_LAG_SECONDS = 300
/** A read that takes longer on the replica is the primary's. Then nothing is asked of the replica for a while. */
const MAX_READ_MS = 10_000
const REST_MS = 30_000

// Null on a server that is not, or no longer, a replica: what it has replayed once says nothing about what it has now. And on
// Citus, where histories lie on workers with logs of their own.
const position = `
  select case when pg_is_in_recovery() and not exists (select from pg_extension where extname = 'citus')
    then (pg_last_wal_replay_lsn() - '0/0')::text end as replayed`
const Answer = z.tuple([z.object({ replayed: z.coerce.bigint().nullable() })])

/** The replica gave no answer, and has told the log why. */
export class ReplicaFailed extends Error {}

/**
 * The read replica that DATABASE_READ_URL names. Every second it is asked how far it has replayed the primary's log. What it
 * cannot answer at once, it doesn't answer: whoever waits for it when it goes away is told so within seconds.
 */
export class Replica {
  private replayed: bigint | null = null
  private slowUntil = 0
  private missing: { position: bigint; since: number } | null = null
  private connected: (Server & { close: () => Promise<void> }) | undefined
  private readonly watch: DatabaseWatch

  constructor(private readonly url: string) {
    this.watch = new DatabaseWatch(url, { name: 'read replica', question: position })
    setMaxListeners(0, this.watch) // one for each read
    this.watch.on('answer', (rows) => this.hear(Answer.parse(rows)[0].replayed))
    this.watch.on('away', () => void this.lose().catch(() => {}))
    metrics().replicaUp.set(0)
  }

  state(): ReplicaState {
    if (this.isResting()) return { is: 'slow' }
    if (this.replayed !== null) return { is: 'replica', lagSeconds: this.lagSeconds() }
    return { is: this.connected ? 'no replica' : 'away' }
  }

  /** Whether it has everything that the primary had at this position of the log. */
  has(position: bigint): boolean {
    if (this.replayed === null || this.isResting()) return false
    return this.replayed >= position && this.lagSeconds() < MAX_LAG_SECONDS
  }

  /** Rejects as `read` does, or with `ReplicaFailed` when the replica goes away or takes too long. */
  async answer<T>(read: (on: Server) => Promise<T>): Promise<T> {
    if (!this.connected) throw new ReplicaFailed()
    const done = new AbortController()
    const away = once(this.watch, 'away', { signal: done.signal }).then(() => {
      throw new ReplicaFailed()
    })
    const late = sleep(MAX_READ_MS, undefined, { signal: done.signal, ref: false }).then(() => this.rest())
    for (const failure of [away, late]) failure.catch(() => {}) // also when `read` came first
    try {
      return await Promise.race([read(this.connected), away, late])
    } finally {
      done.abort()
    }
  }

  async close(): Promise<void> {
    this.watch.stop()
    await this.lose()
  }

  private isResting = () => performance.now() < this.slowUntil

  /** Such as when a paused replay holds a lock that reads wait for. */
  private rest(): never {
    if (!this.isResting()) console.warn(`The read replica took more than ${MAX_READ_MS / 1000} seconds to answer.`)
    this.slowUntil = performance.now() + REST_MS
    throw new ReplicaFailed()
  }

  private hear(replayed: bigint | null) {
    this.connected ??= this.connect()
    this.replayed = replayed
    if (!this.missing || (replayed !== null && replayed >= this.missing.position)) {
      const newest = newestPosition()
      this.missing = replayed === null || replayed < newest ? { position: newest, since: performance.now() } : null
    }
    metrics().replicaUp.set(replayed === null ? 0 : 1)
    metrics().replicaLag.set(this.lagSeconds())
  }

  private lagSeconds = () => (this.missing ? (performance.now() - this.missing.since) / 1000 : 0)

  private connect() {
    const pool = openPool(this.url, env.DATABASE_POOL_SIZE)
    const db = prismaOn(pool)
    return { pool, db, close: () => db.$disconnect().then(() => pool.end()) }
  }

  /** Its connections may hang, so the next time it gets new ones. */
  private lose(): Promise<void> {
    const { connected } = this
    this.connected = undefined
    this.replayed = null
    metrics().replicaUp.set(0)
    return connected ? connected.close() : Promise.resolve()
  }
}

const shared = globalThis as { musicmuseReplica?: Replica | undefined }

/** The replica of this process, if one is configured. It answers nothing until it has said how far it is. */
export function replica(): Replica | undefined {
  return env.DATABASE_READ_URL ? (shared.musicmuseReplica ??= new Replica(env.DATABASE_READ_URL)) : undefined
}

/** Closes its connections. */
export async function closeReplica(): Promise<void> {
  await shared.musicmuseReplica?.close()
  shared.musicmuseReplica = undefined
}
