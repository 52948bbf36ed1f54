import Link from 'next/link'
import { Panel } from '@/app/_components/panel'
import { buttonVariants } from '@/app/_ui/button'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_ui/table'
import { formatDateTime, dateFormat, type DateFormat } from '@/lib/format/format-date'
import { formatClock } from '@/lib/format/format-duration'
import { formatNumber } from '@/lib/format/format-number'
import type { ImportResponse } from '@/lib/imports/import-response'
import { REPORT_PAGE_SIZE, reportList, type ReportEntry, type ReportList } from '@/lib/imports/report-lists'
import type { Viewer } from '@/lib/viewer'
import { FileName } from '../file-name'
import { MatchedRows } from './matched-rows'
import { reportListLabels } from './report-list-labels'

type Props = { viewer: Viewer; view: ImportResponse; list: ReportList; page: number }

/** A page of the rows behind one number of the report. */
export async function ReportRows({ viewer, view, list, page }: Props) {
  const { total, entries } = await reportList(viewer, { importId: view.id, list, page })
  const pages = Math.ceil(total / REPORT_PAGE_SIZE)
  return (
    <Panel title={`${formatNumber(total)} ${reportListLabels[list].label}`} summary={reportListLabels[list].meaning}>
      {list === 'matched' ? (
        <MatchedRows entries={entries} by={dateFormat(viewer)} />
      ) : (
        <Rows entries={entries} by={dateFormat(viewer)} isAdded={list === 'plays_added'} />
      )}
      {pages > 1 && (
        <nav aria-label="Pages" className="flex items-center justify-between gap-3 text-sm text-muted-foreground">
          <PageLink list={list} page={page - 1} isThere={page > 1}>
            Previous
          </PageLink>
          <span>
            Page {formatNumber(page)} of {formatNumber(pages)}
          </span>
          <PageLink list={list} page={page + 1} isThere={page < pages}>
            Next
          </PageLink>
        </nav>
      )}
    </Panel>
  )
}

function Rows({ entries, by, isAdded }: { entries: ReportEntry[]; by: DateFormat; isAdded: boolean }) {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>{isAdded ? 'Track' : 'Row'}</TableHead>
          <TableHead>{isAdded ? 'Played' : 'File'}</TableHead>
          <TableHead className="text-right">Length</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {entries.map((entry, index) => (
          <Entry key={index} entry={entry} by={by} />
        ))}
      </TableBody>
    </Table>
  )
}

function Entry({ entry, by }: { entry: ReportEntry; by: DateFormat }) {
  const name = <bdi className="break-words">{entry.title ?? 'Untitled'}</bdi>
  return (
    <TableRow>
      <TableCell className="max-w-md whitespace-normal">
        {entry.track_id ? (
          <Link className="hover:underline" href={`/tracks/${entry.track_id}`}>
            {name}
          </Link>
        ) : (
          name
        )}
        {entry.detail && <span className="block text-xs break-words text-muted-foreground">{entry.detail}</span>}
      </TableCell>
      <TableCell className="whitespace-normal text-muted-foreground">
        {entry.played_at ? (
          formatDateTime(new Date(entry.played_at), by)
        ) : (
          <span className="wrap-anywhere">
            <FileName name={entry.file ?? ''} />, row {formatNumber(entry.position ?? 0)}
          </span>
        )}
      </TableCell>
      <TableCell className="text-right tabular-nums">
        {entry.ms_played === null ? '–' : formatClock(entry.ms_played)}
      </TableCell>
    </TableRow>
  )
}

function PageLink({
  list,
  page,
  isThere,
  children,
}: {
  list: ReportList
  page: number
  isThere: boolean
  children: React.ReactNode
}) {
  if (!isThere) return <span />
  return (
    <Link
      scroll={false}
      href={`?list=${list}&page=${page}`}
      className={buttonVariants({ variant: 'outline', size: 'sm' })}
    >
      {children}
    </Link>
  )
}
