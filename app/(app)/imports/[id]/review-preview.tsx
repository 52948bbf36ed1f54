import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_ui/table'
import { useDateFormat } from '@/app/_components/date-format-context'
import { formatDateTime, zoneName } from '@/lib/format/format-date'
import { formatClock } from '@/lib/format/format-duration'
import type { PreviewRow } from '@/lib/imports/review/file-review'

/** The first rows of a file as they would be imported. */
export function ReviewPreview({ rows }: { rows: PreviewRow[] }) {
  const by = useDateFormat()
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Played ({zoneName(by.timeZone)})</TableHead>
          <TableHead>Track</TableHead>
          <TableHead>Artist</TableHead>
          <TableHead>Album</TableHead>
          <TableHead className="text-right">Length</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row, index) => (
          <TableRow key={index} className={row.skipped === null ? undefined : 'text-muted-foreground'}>
            <TableCell>{row.played_at ? formatDateTime(new Date(row.played_at), by) : 'Not imported'}</TableCell>
            <TableCell className="whitespace-normal">
              <bdi className="wrap-anywhere">{row.track ?? 'Untitled'}</bdi>
              {row.skipped && <span className="block text-xs">{row.skipped}</span>}
            </TableCell>
            <TableCell className="whitespace-normal">
              <bdi className="wrap-anywhere">{row.artist}</bdi>
            </TableCell>
            <TableCell className="whitespace-normal">
              <bdi className="wrap-anywhere">{row.album}</bdi>
            </TableCell>
            <TableCell className="text-right tabular-nums">
              {row.ms_played === null ? '–' : formatClock(row.ms_played)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
