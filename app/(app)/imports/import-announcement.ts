import { formatCount } from '@/lib/format/format-number'
import type { ImportResponse } from '@/lib/imports/import-response'

type Announced = Pick<ImportResponse, 'status' | 'plays_added' | 'error'> & {
  files: Pick<ImportResponse['files'][number], 'format' | 'status'>[]
}

/** What a screen reader says about an import: each quarter of its files and the result, but not every percent. */
export function importAnnouncement({ status, files, plays_added, error }: Announced): string {
  switch (status) {
    case 'queued':
      return '' // the upload has just said that it is imported now
    case 'running':
      return quartersImported(files)
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

/** "25% imported"; nothing at the start and at the end, which is said otherwise. */
function quartersImported(files: Announced['files']): string {
  const toRead = files.filter(({ format }) => format !== null)
  const done = toRead.filter(({ status }) => status !== 'queued' && status !== 'running').length
  const quarters = Math.floor((4 * done) / Math.max(1, toRead.length))
  return quarters > 0 && quarters < 4 ? `${25 * quarters}% imported` : ''
}
