import { setTimeout as delay } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { lockHistory } from '@/lib/history/history-lock'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { inTransaction } from '@/lib/in-transaction'

const BATCH = 20_000
const PATIENCE_MS = 1000
const Settings = z.object({ zone: z.string() })
const Batch = z.object({ last: z.string().nullable(), changed: z.number() })

/**
 * Recomputes the local date, hour and weekday of a person's plays for the time zone in their settings, then records it
 * as the computed zone. Plays that are already right are skipped, so it can be stopped and started again at any point.
 * Returns how many plays changed.
 */
export async function recomputeLocalTimes(userId: number): Promise<number> {
  let changed = 0
  let last = '0'
  for (;;) {
    const batch = await changing(userId, (client, zone) => rewriteBatch(client, { userId, zone, after: last }))
    changed += batch.changed
    if (batch.last === null) break
    last = batch.last
  }
  // While this last check holds the lock, no import can add a play in the old zone, and after it none will.
  return changed + (await changing(userId, (client, zone) => finish(client, { userId, zone, after: '0' })))
}

/**
 * The same while a person waits. An average history is recomputed when this returns; a long one continues in the
 * background. If it fails or is stopped here, the job finishes it.
 */
export async function startRecompute(userId: number): Promise<void> {
  const work = recomputeLocalTimes(userId).catch((error: unknown) =>
    console.warn('Local times are left to the job:', error),
  )
  await Promise.race([work, delay(PATIENCE_MS, undefined, { ref: false })])
}

type Place = { userId: number; zone: string; after: string }

/** Runs in one transaction that holds the person's lock, and reads the zone after locking. */
const changing = <T>(userId: number, work: (client: PoolClient, zone: string) => Promise<T>): Promise<T> =>
  inTransaction(async (client) => {
    await lockHistory(client, userId)
    const { rows } = await client.query('select time_zone as zone from user_settings where user_id = $1', [userId])
    return work(client, Settings.array().parse(rows)[0]?.zone ?? 'UTC')
  })

/** Each batch bumps the version, so that nothing cached from a partly recomputed history is used later. */
async function rewriteBatch(client: PoolClient, place: Place): Promise<z.infer<typeof Batch>> {
  const { rows } = await client.query(rewrite, [place.userId, place.after, place.zone, BATCH])
  const batch = Batch.parse(rows[0])
  if (batch.changed > 0) await bumpHistoryVersion(client, place.userId)
  return batch
}

async function finish(client: PoolClient, place: Place): Promise<number> {
  const { rows } = await client.query(rewrite, [place.userId, place.after, place.zone, null])
  await client.query('update user_settings set computed_time_zone = $2 where user_id = $1', [place.userId, place.zone])
  await bumpHistoryVersion(client, place.userId)
  return Batch.parse(rows[0]).changed
}

const local = 'p.played_at at time zone $3'
const told = `(${local})::date, extract(hour from ${local})::smallint, extract(dow from ${local})::smallint`

/**
 * Selects a range of ids without a join: right after an import the planner has no statistics and would choose a bad
 * plan.
 */
const rewrite = `
  with batch as (
    select max(id) as last from (select id from listening_history where user_id = $1 and id > $2 order by id limit $4) next),
  changed as (
    update listening_history p set (local_date, local_hour, local_weekday) = row(${told})
    where p.user_id = $1 and p.id > $2 and p.id <= (select last from batch) and (p.local_date, p.local_hour, p.local_weekday) <> (${told})
    returning 1)
  select (select last from batch)::text as last, (select count(*) from changed)::int as changed`
