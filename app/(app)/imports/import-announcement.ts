import { formatCount } from '@/lib/format/format-number'
import type { ImportResponse } from '@/lib/imports/import-response'

type Announced = Pick<ImportResponse, 'status' | 'plays_added' | 'error'> & {
  files: Pick<ImportResponse['files'][number], 'format' | 'status'>[]
}

/** What a screen reader says about an import: each finished file and the result, but not every percent. */
export function importAnnouncement({ status, files, plays_added, error }: Announced): string {
  switch (status) {
    case 'queued':
      return 'The import is about to start'
    case 'running':
      return filesImported(files)
    case 'needs_review':
      return 'The import needs your review'
    case 'done':
      return `Import done: ${formatCount(plays_added, 'play')} added`
    case 'failed':
      return `Import failed. ${error ?? ''}`.trim()
    case 'cancelled':
      return 'Import canceled'
  }
}

function filesImported(files: Announced['files']): string {
  const toRead = files.filter(({ format }) => format !== null)
  const done = toRead.filter(({ status }) => status !== 'queued' && status !== 'running').length
  return toRead.length > 0 ? `${done} of ${formatCount(toRead.length, 'file')} imported` : 'Checking the files'
}
