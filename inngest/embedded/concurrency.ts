import type { PoolClient } from 'pg'
import { z } from 'zod'
import { select } from './database'
import type { FunctionConfig } from './function-config'
import { queueNames, sendJob } from './queue'
import { Run, runColumns, type StoredEvent } from './run'

/**
 * One key for each concurrency rule of the function, with its limit in front: runs that share it take turns, so many
 * at once. The limit is part of the key, so that whoever ends one run can admit the next without knowing its function.
 */
export function concurrencyKeys(config: FunctionConfig, event: StoredEvent): string[] {
  return config.concurrency.map((turn, index) => {
    const scope = turn.scope === 'fn' ? `${config.id}/${index}` : turn.scope
    return `${turn.limit}:${scope}/${JSON.stringify(turn.key?.({ event }) ?? null)}`
  })
}

const limitOf = (key: string) => Number.parseInt(key, 10)

/** Turns are given and passed on by one transaction at a time: take this before any run's row. */
export const lockConcurrency = (client: PoolClient) => lockName(client, 'turns')

/** Gives the run a turn if each of its keys has one left; it keeps it until it ends or waits. The turns are locked. */
export async function acquireSlot(client: PoolClient, run: Run): Promise<boolean> {
  if (run.holdsSlot) return true
  for (const key of run.concurrencyKeys) if ((await slotsInUse(client, key)) >= limitOf(key)) return false
  await client.query('update job_runs set has_turn = true, waits_for_turn = false where id = $1', [run.id])
  return true
}

async function slotsInUse(client: PoolClient, key: string): Promise<number> {
  const [taken] = await select(
    client,
    z.object({ count: z.number() }),
    'select count(*)::int as count from job_runs where ended_at is null and has_turn and $1 = any(concurrency_keys)',
    [key],
  )
  return taken?.count ?? 0
}

/** After a run gave up its turn: admits whoever of its keys can go now, first come first served. The turns are locked. */
export async function admitWaitingRuns(client: PoolClient, keys: string[]) {
  if (keys.length === 0) return
  const waiting = await select(
    client,
    Run,
    `select ${runColumns} from job_runs where waits_for_turn and ended_at is null and concurrency_keys && $1 order by created_at, id for update`,
    [keys],
  )
  for (const run of waiting)
    if (await acquireSlot(client, run)) await sendJob(client, queueNames.runs, { runId: run.id })
}

/** Makes transactions that name the same thing follow one another. */
export async function lockName(client: PoolClient, name: string) {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}
