import { z } from 'zod'
import { db } from '@/lib/db'

const FailedJob = z.object({
  id: z.string(),
  job: z.string(),
  endedAt: z.date(),
  error: z.string(),
  canRetry: z.boolean(),
})
export type FailedJob = z.infer<typeof FailedJob>

/**
 * The background runs that failed in the last week, the latest first, at most 20. Cancelled ones did not fail. Failed imports
 * and exports cannot be retried, because their files are deleted: their owners have been told to start again.
 */
export async function failedJobs(now: Date): Promise<FailedJob[]> {
  const since = new Date(now.getTime() - 7 * 86_400_000)
  return FailedJob.array().parse(
    await db.$queryRaw`
    select id::text, function_id as job, ended_at as "endedAt", error,
      function_id not in ('musicmuse-import', 'musicmuse-export') as "canRetry"
    from job_runs
    where error is not null and error <> 'cancelled' and ended_at > ${since} order by ended_at desc, id limit 20`,
  )
}
