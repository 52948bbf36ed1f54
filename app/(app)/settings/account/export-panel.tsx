'use client'
import { DownloadIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { SelectField, type Choice } from '@/app/_components/form/select-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Button } from '@/app/_ui/button'
import type { ExportFormat } from '@/lib/account/export/export-format'
import type { ExportView } from '@/lib/account/export/exports'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { startExportAction } from './actions'

const POLL_INTERVAL_MS = 2000

const formats: (Choice & { value: ExportFormat })[] = [
  { value: 'musicmuse', label: 'Everything, for MusicMuse' },
  { value: 'listenbrainz', label: 'Plays, for ListenBrainz' },
  { value: 'lastfm_csv', label: 'Plays, as a Last.fm table (CSV)' },
  { value: 'maloja', label: 'Plays, for Maloja' },
  { value: 'parquet', label: 'Plays, for analysis (Parquet)' },
]

export function ExportPanel({ latest, by }: { latest: ExportView | null; by: DateFormat }) {
  const isWaiting = latest?.status === 'queued' || latest?.status === 'running'
  usePolling(isWaiting)
  return (
    <div className="space-y-4">
      <p role="status" className="text-sm text-pretty">
        {exportStatusText(latest, by)}
      </p>
      <div className="flex flex-wrap gap-3">
        {latest?.download_url && (
          <Button asChild>
            <a href={latest.download_url} download>
              <DownloadIcon aria-hidden /> Download {fileSize(latest.bytes ?? 0)}
            </a>
          </Button>
        )}
        {!isWaiting && (
          <ActionForm action={startExportAction} className="flex flex-wrap items-end gap-3 space-y-0">
            <SelectField name="format" label="Format" defaultValue="musicmuse" choices={formats} className="sm:w-80" />
            <SubmitButton variant={latest?.status === 'done' ? 'outline' : 'default'}>
              {latest ? 'Create a new export' : 'Export my data'}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  )
}

/** Reloads the page's data until the file is ready. The export continues if the page is closed. */
function usePolling(isWaiting: boolean) {
  const router = useRouter()
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => router.refresh(), POLL_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [isWaiting, router])
}

function exportStatusText(latest: ExportView | null, by: DateFormat): string {
  if (!latest) return 'It takes a few seconds, or up to a minute for a very long history.'
  if (latest.status === 'failed') return latest.error ?? 'The export failed. Please try again.'
  if (latest.status !== 'done') return 'Your export is being created. You can leave this page.'
  return (
    `Created ${formatDateTime(new Date(latest.created_at), by)}. You can download it until ` +
    `${formatDateTime(new Date(latest.expires_at ?? latest.created_at), by)}.`
  )
}

const fileSize = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
