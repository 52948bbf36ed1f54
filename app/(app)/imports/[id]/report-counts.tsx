import Link from 'next/link'
import { cn } from '@/app/_ui/cn'
import { formatDuration } from '@/lib/format/format-duration'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { ImportResponse } from '@/lib/imports/import-response'
import type { ReportList } from '@/lib/imports/report-lists'
import { reportListLabels } from './report-list-labels'

/** As many columns as leave no tile alone in the last line */
const columns: Record<number, string> = {
  3: 'md:grid-cols-3',
  5: 'md:grid-cols-5',
  6: 'md:grid-cols-3',
  7: 'md:grid-cols-4 xl:grid-cols-7',
}

type Props = { view: ImportResponse; open?: ReportList; withoutLength: number }

/** Rows read = added + duplicates + rows skipped by reason. Each number links to its rows. */
export function ReportCounts({ view, open, withoutLength }: Props) {
  const { podcast, audiobook, no_track, not_a_play, bad_time, bad_row } = view.skipped
  const numbers: [ReportList, number][] = [
    ['plays_added', view.plays_added],
    ['duplicate', view.duplicates],
    ...(view.matched > 0 ? [['matched', view.matched] satisfies [ReportList, number]] : []),
    ['podcast', podcast],
    ['audiobook', audiobook],
    ['no_track', no_track],
    ['bad_time', bad_time],
    ['bad_row', bad_row],
  ]
  if (not_a_play > 0) numbers.push(['not_a_play', not_a_play])
  // The two that everyone looks for are always there; the others only with rows.
  const shown = numbers.filter(([list, count]) => count > 0 || list === 'plays_added' || list === 'duplicate')
  const noTrackMs = view.files.reduce((sum, file) => sum + file.no_track_ms, 0)
  return (
    <section aria-label="Rows by result" className="space-y-3">
      <p className="text-muted-foreground">
        <span className="figure text-2xl text-foreground">{formatNumber(view.rows)}</span>{' '}
        {view.rows === 1 ? 'row' : 'rows'} read
      </p>
      <ul className={cn('grid grid-cols-2 gap-3', columns[shown.length] ?? 'md:grid-cols-4')}>
        {shown.map(([list, count]) => (
          <li key={list}>
            <Count
              list={list}
              count={count}
              isOpen={list === open}
              note={list === 'no_track' && noTrackMs > 0 ? formatDuration(noTrackMs) : undefined}
            />
          </li>
        ))}
      </ul>
      {view.retimed > 0 && (
        <p className="text-sm">
          <Link
            href={open === 'retimed' ? '?' : '?list=retimed'}
            scroll={false}
            className="underline underline-offset-4"
          >
            {formatCount(view.retimed, 'offline play')} {reportListLabels.retimed.label}
          </Link>
        </p>
      )}
      {view.plays_added > 0 && (
        <p className="text-sm text-muted-foreground">
          Every play is kept, but your statistics count only plays that are long enough (30 seconds, unless you change
          it in Settings → Listening), so they show fewer.
        </p>
      )}
      {withoutLength > 0 && (
        <p className="text-sm text-muted-foreground">
          {formatCount(withoutLength, 'play')} {withoutLength === 1 ? 'has' : 'have'} no length, because the file
          doesn’t say how long you listened. They count as plays but add no listening time.
        </p>
      )}
    </section>
  )
}

function Count({ list, count, isOpen, note }: { list: ReportList; count: number; isOpen: boolean; note?: string }) {
  const body = (
    <>
      <span className="figure block text-2xl">{formatNumber(count)}</span>
      <span className="block text-sm text-muted-foreground">{reportListLabels[list].label}</span>
      {note && <span className="block text-xs text-muted-foreground">{note}</span>}
    </>
  )
  const classes = 'block h-full rounded-xl border bg-card p-4 shadow-card'
  if (count === 0) return <div className={cn(classes, 'border-dashed text-muted-foreground shadow-none')}>{body}</div>
  return (
    <Link
      href={isOpen ? '?' : `?list=${list}`}
      scroll={false}
      aria-current={isOpen || undefined}
      className={cn(classes, 'hover:border-primary', isOpen && 'border-primary ring-1 ring-primary')}
    >
      {body}
    </Link>
  )
}
