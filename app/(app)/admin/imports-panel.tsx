import { Panel } from '@/app/_components/panel'
import { recentImports, type RecentImport } from '@/lib/admin/recent-imports'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'

const said: Partial<Record<RecentImport['status'], string>> = {
  queued: 'waiting since',
  running: 'running since',
  needs_review: 'waiting for its owner’s confirmation since',
  failed: 'failed',
}

export async function ImportsPanel({ now, by }: { now: Date; by: DateFormat }) {
  const imports = await recentImports(now)
  return (
    <Panel title="Imports" summary="Those that wait or run, and those that failed in the last week.">
      {imports.length === 0 ? (
        <p className="text-sm text-muted-foreground">No import is waiting, and none failed.</p>
      ) : (
        <ul className="divide-y">
          {imports.map(({ id, userId, username, status, since, error }) => (
            <li key={`${userId} ${id}`} className="min-w-0 py-3 text-sm first:pt-0 last:pb-0">
              <p className="font-medium">
                {username}{' '}
                <span className="font-normal text-muted-foreground">
                  {said[status]} {formatDateTime(since, by)}
                </span>
              </p>
              {error && <p className="break-words text-muted-foreground">{error}</p>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
