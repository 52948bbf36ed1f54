import type { PoolClient } from 'pg'
import { z } from 'zod'
import { select } from './database'
import type { FunctionConfig } from './function-config'
import { queueNames, sendJob } from './queue'
import { Run, runColumns, type StoredEvent } from './run'

/**
 * One key per concurrency rule of the function, such as `2:musicmuse-import/1/null`: at most two runs with that key
 * execute at once. The key starts with its limit so that finishing a run can admit the next one without knowing the
 * function.
 */
export function concurrencyKeys(config: FunctionConfig, event: StoredEvent): string[] {
  return config.concurrency.map((rule, index) => {
    const scope = rule.scope === 'fn' ? `${config.id}/${index}` : rule.scope
    return `${rule.limit}:${scope}/${JSON.stringify(rule.key?.({ event }) ?? null)}`
  })
}

const limitOf = (key: string) => Number.parseInt(key, 10)

/** Only one transaction at a time changes who holds a slot. Call this before locking any run's row. */
export const lockConcurrency = (client: PoolClient) => lockName(client, 'turns')

/** Gives the run a slot if each of its keys has one free, until it ends or is suspended. Needs lockConcurrency. */
export async function acquireSlot(client: PoolClient, run: Run): Promise<boolean> {
  if (run.holdsSlot) return true
  for (const key of run.concurrencyKeys) if ((await slotsInUse(client, key)) >= limitOf(key)) return false
  await client.query('update job_runs set has_turn = true, waits_for_turn = false where id = $1', [run.id])
  return true
}

async function slotsInUse(client: PoolClient, key: string): Promise<number> {
  const [row] = await select(
    client,
    z.object({ count: z.number() }),
    'select count(*)::int as count from job_runs where ended_at is null and has_turn and $1 = any(concurrency_keys)',
    [key],
  )
  return row?.count ?? 0
}

/** Admits runs that can start now that a run with these keys released its slot, oldest first. Needs lockConcurrency. */
export async function admitWaitingRuns(client: PoolClient, keys: string[]) {
  if (keys.length === 0) return
  const waiting = await select(
    client,
    Run,
    `select ${runColumns} from job_runs where waits_for_turn and ended_at is null and concurrency_keys && $1
     order by created_at, id for update`,
    [keys],
  )
  for (const run of waiting)
    if (await acquireSlot(client, run)) await sendJob(client, queueNames.runs, { runId: run.id })
}

/** Makes transactions that lock the same name run one after another. */
export async function lockName(client: PoolClient, name: string) {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}
