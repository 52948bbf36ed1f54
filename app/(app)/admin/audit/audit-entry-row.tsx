import type { AuditEntry } from '@/lib/admin/list-audit-entries'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { eventNames } from './event-names'

export function AuditEntryRow({ entry, by }: { entry: AuditEntry; by: DateFormat }) {
  const { at, event, actor, account, address, isFromCommandLine } = entry
  const names: Record<string, string> = eventNames
  const who = isFromCommandLine ? 'command line' : (actor ?? 'unknown or deleted account')
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5 text-sm first:pt-0 last:pb-0">
      <p className="min-w-0 break-words">
        <span className="font-medium">{names[event] ?? event}</span>
        {account && `: ${account}`}{' '}
        <span className="text-muted-foreground">
          by {who}
          {address && ` from ${address}`}
        </span>
      </p>
      <time dateTime={at.toISOString()} className="text-muted-foreground tabular-nums">
        {formatDateTime(at, by)}
      </time>
    </li>
  )
}
