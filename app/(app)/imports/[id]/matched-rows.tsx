import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_ui/table'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { formatClock } from '@/lib/format/format-duration'
import type { ReportEntry } from '@/lib/imports/report-lists'
import { sourceLabel } from '@/lib/imports/source-label'
import { SeparateButton } from '../../_matches/separate-button'

/** Plays that another source told already: each beside what the others tell of it. */
export function MatchedRows({ entries, by }: { entries: ReportEntry[]; by: DateFormat }) {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>In this import</TableHead>
          <TableHead>The same play elsewhere</TableHead>
          <TableHead>
            <span className="sr-only">Not the same?</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {entries.flatMap((entry) =>
          entry.matches.map((match) => (
            <TableRow key={`${entry.play_id} ${match.play_id}`}>
              <TableCell className="max-w-xs align-top whitespace-normal">
                <Side play={entry} by={by} />
              </TableCell>
              <TableCell className="max-w-xs align-top whitespace-normal">
                <Side play={match} by={by} />
              </TableCell>
              <TableCell className="text-right align-top">
                {entry.play_id !== null && (
                  <SeparateButton ids={[entry.play_id, match.play_id]} title={entry.title ?? 'this track'} />
                )}
              </TableCell>
            </TableRow>
          )),
        )}
      </TableBody>
    </Table>
  )
}

type Played = Pick<ReportEntry, 'title' | 'played_at' | 'ms_played' | 'source'>

function Side({ play, by }: { play: Played; by: DateFormat }) {
  return (
    <>
      <bdi className="break-words">{play.title}</bdi>
      <span className="block text-xs text-muted-foreground">
        {play.source !== null && sourceLabel(play.source)}
        {play.played_at !== null && `, ${formatDateTime(new Date(play.played_at), by)}`}
        {play.ms_played !== null && `, ${formatClock(play.ms_played)}`}
      </span>
    </>
  )
}
