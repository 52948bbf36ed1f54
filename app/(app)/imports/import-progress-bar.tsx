import { Progress } from '@/app/_ui/progress'
import { formatCount, formatShare } from '@/lib/format/format-number'
import type { ImportResponse } from '@/lib/imports/import-response'
import { computeProgress } from '@/lib/imports/compute-progress'

/** Progress and time left of a running import. */
export function ImportProgressBar({ view, isBehind }: { view: ImportResponse; isBehind: boolean }) {
  const { part, rowsRead, secondsLeft } = computeProgress(view)
  const toRead = view.files.filter(({ format }) => format !== null)
  if (view.status === 'queued')
    return <p className="text-sm text-muted-foreground">{isBehind ? 'Waiting for your other import…' : 'Starting…'}</p>
  return (
    <div className="space-y-1.5">
      <Progress aria-label="Import" value={part * 100} />
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-muted-foreground tabular-nums">
        <span>
          {toRead.length ? `${formatShare(part)} · ${formatCount(rowsRead, 'play')} read` : 'Checking the files…'}
        </span>
        <span>{secondsLeft !== null && timeLeft(secondsLeft)}</span>
      </p>
    </div>
  )
}

function timeLeft(seconds: number): string {
  if (seconds <= 1) return 'almost done'
  return seconds < 90 ? `about ${seconds} seconds left` : `about ${Math.round(seconds / 60)} minutes left`
}
