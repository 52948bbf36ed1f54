import 'server-only'
import { z } from 'zod'
import { withTimeout } from '@/lib/cache/with-timeout'
import { pool } from '@/lib/db'
import { redis } from '@/lib/redis'
import { replica } from '@/lib/replica/replica'
import { room } from '@/lib/storage/room'
import { storage } from '@/lib/storage/storage'

/** A part that the product needs or can use. `detail` names it without addresses or other secrets. */
type Part = { ok: boolean; detail: string }
export type Readiness = {
  ready: boolean
  parts: Record<'database' | 'cache' | 'storage' | 'disk' | 'jobs', Part> & { replica?: Part }
}

const TIMEOUT_MS = 3000
/** Jobs that wait longer than this point at a runner that has stopped. */
const LATE_SECONDS = 300

/**
 * Asks every part at once and waits at most three seconds. Ready means that the main job can be done: the database and
 * the storage answer. A cache or replica that is away is bypassed, late jobs are done later, and a disk that is nearly full still works.
 */
export async function readiness(): Promise<Readiness> {
  const [database, cache, files, disk, jobs] = await Promise.all([
    part(pool.query('select 1'), 'PostgreSQL'),
    part(redis()?.ping(), redis() ? 'Redis' : 'in this process'),
    part(storage.check(), 'uploads'),
    diskPart(),
    jobsPart(),
  ])
  const replica = replicaPart()
  const parts = { database, cache, storage: files, disk, jobs, ...(replica && { replica }) }
  return { ready: database.ok && files.ok, parts }
}

async function part(answer: Promise<unknown> | undefined, detail: string): Promise<Part> {
  try {
    await withTimeout(TIMEOUT_MS, Promise.resolve(answer))
    return { ok: true, detail }
  } catch (error) {
    console.error(
      `A part of this instance does not answer (${detail}):`,
      error instanceof Error ? error.message : error,
    )
    return { ok: false, detail }
  }
}

/** Undefined where none is configured. Without it, the primary answers everything. */
function replicaPart(): Part | undefined {
  const state = replica()?.state()
  if (state?.is !== 'replica') return state && { ok: false, detail: state.is }
  return { ok: true, detail: state.lagSeconds < 5 ? 'up to date' : `${Math.round(state.lagSeconds)} s behind` }
}

async function diskPart(): Promise<Part> {
  try {
    const now = await withTimeout(TIMEOUT_MS, room())
    if (!now) return { ok: true, detail: 'elsewhere' }
    return { ok: !now.isNearlyFull, detail: `${Math.floor(now.freeBytes / 1024 ** 2)} MB free` }
  } catch {
    return { ok: false, detail: 'unknown' } // `storage` says why
  }
}

async function jobsPart(): Promise<Part> {
  try {
    const { waiting, lagSeconds } = await withTimeout(TIMEOUT_MS, queuedJobs())
    return {
      ok: lagSeconds < LATE_SECONDS,
      detail: waiting === 0 ? '0 waiting' : `${waiting} waiting, the first for ${Math.round(lagSeconds)} s`,
    }
  } catch {
    return { ok: false, detail: 'unknown' } // `database` says why
  }
}

const Queued = z.object({ waiting: z.coerce.number(), lagSeconds: z.coerce.number() })

/** The jobs of the embedded runner that are due but not begun, and for how long the first has been due. */
export async function queuedJobs(): Promise<z.infer<typeof Queued>> {
  const { rows: found } = await pool.query<{ exists: boolean }>(
    `select to_regclass('pgboss.job') is not null as exists`,
  )
  if (!found[0]?.exists) return { waiting: 0, lagSeconds: 0 }
  const { rows } = await pool.query(
    `select count(*) as waiting, coalesce(extract(epoch from now() - min(start_after)), 0) as "lagSeconds"
     from pgboss.job where state in ('created', 'retry') and start_after <= now()`,
  )
  return Queued.parse(rows[0])
}
