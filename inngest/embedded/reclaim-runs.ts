import { z } from 'zod'
import { advisoryLocks } from '@/lib/advisory-locks'
import { inTransaction } from '@/lib/in-transaction'
import { select } from './database'
import { queueNames, sendJob } from './queue'

const Id = z.object({ id: z.string() })

/**
 * Queues again the runs that a dead process had claimed, and those that this worker claimed but, after an error, is no
 * longer executing. A process is alive as long as it holds the advisory lock of its worker id.
 */
export function reclaimRuns(workerId: number, activeRunIds: string[]): Promise<void> {
  return inTransaction(async (client) => {
    const lost = await select(
      client,
      Id,
      `update job_runs r set worker_id = null, wake_at = now(), losses = losses + 1
       where ended_at is null and worker_id is not null and id <> all($1::uuid[]) and (worker_id = $2 or not exists (
         select from pg_locks l join pg_database d on d.oid = l.database
         where l.locktype = 'advisory' and l.granted and d.datname = current_database()
           and l.classid::bigint = $3 and l.objid::bigint = r.worker_id))
       returning id`,
      [activeRunIds, workerId, advisoryLocks.worker],
    )
    for (const { id } of lost) await sendJob(client, queueNames.runs, { runId: id })
  })
}

/** Queues every idle run again, at start and every few minutes, in case the queue lost its job. */
export function requeueIdleRuns(): Promise<void> {
  return inTransaction(async (client) => {
    const idle = await select(
      client,
      Id,
      `select id from job_runs where ended_at is null and worker_id is null and wake_at is not null
       order by created_at`,
    )
    for (const { id } of idle) await sendJob(client, queueNames.runs, { runId: id })
  })
}
