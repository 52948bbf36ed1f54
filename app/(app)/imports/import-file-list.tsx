import { CheckIcon, CircleDashedIcon, CircleSlashIcon, LoaderCircleIcon, TriangleAlertIcon } from 'lucide-react'
import { cn } from '@/app/_ui/cn'
import { formatCount, formatShare } from '@/lib/format/format-number'
import { accountFormat } from '@/lib/imports/formats/musicmuse-account'
import type { ImportFileResponse } from '@/lib/imports/import-response'
import { FileName } from './file-name'

const icons = {
  queued: CircleDashedIcon,
  running: LoaderCircleIcon,
  done: CheckIcon,
  failed: TriangleAlertIcon,
  cancelled: CircleSlashIcon,
  ignored: CircleSlashIcon,
} as const
const statusLabels = {
  queued: 'waiting',
  running: 'reading',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
  ignored: 'ignored',
} as const

/** The files of an import with their status, and below the name why a file failed or was ignored. */
export function ImportFileList({ files }: { files: ImportFileResponse[] }) {
  return (
    <ul className="divide-y text-sm">
      {files.map((file) => {
        const Icon = icons[file.status]
        return (
          <li key={file.id} className="flex items-start gap-3 py-2">
            <Icon
              aria-hidden
              className={cn(
                'mt-0.5 size-4 shrink-0 text-muted-foreground',
                file.status === 'done' && 'text-positive',
                file.status === 'failed' && 'text-negative',
                file.status === 'running' && 'motion-safe:animate-spin',
              )}
            />
            <div className="min-w-0 flex-1">
              <p className={cn('wrap-anywhere', file.status === 'ignored' && 'text-muted-foreground')}>
                <FileName name={file.name} />
              </p>
              {file.error && <p className="text-xs break-words text-muted-foreground">{file.error}</p>}
            </div>
            <p className="shrink-0 text-right text-muted-foreground tabular-nums">{statusText(file)}</p>
          </li>
        )
      })}
    </ul>
  )
}

function statusText({ format, status, rows, rows_read, bytes, bytes_read }: ImportFileResponse): string {
  if (status === 'done' && format === accountFormat.id) return 'restored'
  if (status === 'done') return formatCount(rows, 'row')
  if (status !== 'running') return statusLabels[status]
  if (bytes_read >= bytes && bytes > 0) return 'saving'
  return rows_read
    ? `${formatShare(bytes ? bytes_read / bytes : 0)} · ${formatCount(rows_read, 'row')}`
    : statusLabels.running
}
