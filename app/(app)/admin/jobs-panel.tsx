import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Panel } from '@/app/_components/panel'
import { failedJobs, type FailedJob } from '@/lib/admin/failed-jobs'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { queuedJobs } from '@/lib/maintenance/readiness'
import { retryJobAction } from './actions'

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
          {failed.map((job) => (
            <FailedJobRow key={job.id} job={job} by={by} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function FailedJobRow({ job: { id, job, endedAt, error, canRetry }, by }: { job: FailedJob; by: DateFormat }) {
  const name = job.replace(/^musicmuse-/, '')
  return (
    <li className="flex items-start justify-between gap-4 py-3 text-sm first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="font-medium">
          {name} <span className="font-normal text-muted-foreground">failed {formatDateTime(endedAt, by)}</span>
        </p>
        <p className="break-words text-muted-foreground">{error}</p>
      </div>
      {canRetry && (
        <ActionForm action={retryJobAction}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="outline" size="sm" aria-label={`Retry ${name}`}>
            Retry
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  )
}
