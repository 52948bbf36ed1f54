import { Panel } from '@/app/_components/panel'
import { failedJobs } from '@/lib/admin/failed-jobs'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { queuedJobs } from '@/lib/maintenance/readiness'

export async function JobsPanel({ now, by }: { now: Date; by: DateFormat }) {
  const [{ waiting, lagSeconds }, failed] = await Promise.all([queuedJobs(), failedJobs(now)])
  const jobs = `${waiting.toLocaleString('en')} ${waiting === 1 ? 'job is' : 'jobs are'} waiting`
  return (
    <Panel
      title="Background jobs"
      summary={waiting > 0 ? `${jobs}, the first for ${Math.round(lagSeconds)} seconds.` : 'No job is waiting.'}
    >
      {failed.length === 0 ? (
        <p className="text-sm text-muted-foreground">No job failed in the last week.</p>
      ) : (
        <ul className="divide-y">
          {failed.map(({ id, job, endedAt, error }) => (
            <li key={id} className="py-3 text-sm first:pt-0 last:pb-0">
              <p className="font-medium">
                {job} <span className="font-normal text-muted-foreground">failed {formatDateTime(endedAt, by)}</span>
              </p>
              <p className="break-words text-muted-foreground">{error}</p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
