'use client'
import Link from 'next/link'
import { ChevronRightIcon } from 'lucide-react'
import { Badge } from '@/app/_ui/badge'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { ImportResponse } from '@/lib/imports/import-response'
import { ImportFileList } from './import-file-list'
import { ImportProgressBar } from './import-progress-bar'
import { RemoveImportButton } from './remove-import-button'

type Props = {
  view: ImportResponse
  by: DateFormat
  onChange: () => void
  /** Another import of theirs runs now */
  isBehind: boolean
}

const statusLabels = {
  queued: 'Waiting',
  needs_review: 'Needs review',
  running: 'Importing',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Canceled',
} as const

const badges = {
  queued: 'secondary',
  needs_review: 'secondary',
  running: 'secondary',
  done: 'positive',
  failed: 'destructive',
  cancelled: 'secondary',
} as const

/** One import: its result, or its progress. */
export function ImportCard({ view, by, onChange, isBehind }: Props) {
  const isLive = view.status === 'queued' || view.status === 'running'
  return (
    <article
      aria-label={`Import of ${formatDateTime(new Date(view.created_at), by)}`}
      className="space-y-4 rounded-xl border bg-card p-4 shadow-card sm:p-5"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <Badge variant={badges[view.status]}>{statusLabels[view.status]}</Badge>
          <time dateTime={view.created_at} className="text-sm text-muted-foreground">
            {formatDateTime(new Date(view.created_at), by)}
          </time>
          <span className="text-sm text-muted-foreground">{summary(view)}</span>
        </div>
        <div className="flex items-center gap-2 max-sm:-ml-3">
          <RemoveImportButton view={view} onChange={onChange} />
          <Link
            href={`/imports/${view.id}`}
            className="inline-flex items-center gap-0.5 rounded text-sm font-medium text-brand-text hover:underline"
          >
            {view.status === 'needs_review' ? 'Review' : 'Report'}
            <span className="sr-only"> of the import of {formatDateTime(new Date(view.created_at), by)}</span>{' '}
            <ChevronRightIcon aria-hidden className="size-4" />
          </Link>
        </div>
      </div>
      {view.error && <p className="text-sm text-pretty break-words text-negative">{view.error}</p>}
      {isLive && <ImportProgressBar view={view} isBehind={isBehind} />}
      {isLive && <ImportFileList files={view.files} />}
    </article>
  )
}

function summary({ status, files, plays_added, duplicates, matched, rows }: ImportResponse): string {
  if (status === 'queued') return formatCount(files.length, 'file')
  if (status === 'needs_review') return 'Some files don’t say everything. Check a few rows to start the import.'
  if (status === 'running' || rows === 0) return '' // the bar below tells how far it is
  if (status === 'done' && plays_added === 0 && duplicates > 0)
    return `Nothing new: you already had ${duplicates === 1 ? 'the play' : `all ${formatCount(duplicates, 'play')}`}.`
  const parts = [
    `${formatCount(plays_added, 'play')} added`,
    duplicates > 0 && `${formatNumber(duplicates)} you already had`,
    matched > 0 && `${formatNumber(matched)} matched`,
  ]
  return parts.filter(Boolean).join(' · ')
}
