import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { formatClock } from '@/lib/format/format-duration'
import type { ReportEntry } from '@/lib/imports/report-lists'
import { sourceLabel } from '../../_matches/source-label'
import { SeparateButton } from '../../_matches/separate-button'

/** Plays that another source told already: each beside what the others tell of it. */
export function MatchedRows({ entries, by }: { entries: ReportEntry[]; by: DateFormat }) {
  return (
    <ul className="divide-y text-sm">
      {entries.flatMap((entry) =>
        entry.matches.map((match) => (
          <li
            key={`${entry.play_id} ${match.play_id}`}
            className="grid items-center gap-x-6 gap-y-2 py-3 md:grid-cols-[1fr_1fr_auto]"
          >
            <Side label="In this import" play={entry} by={by} />
            <Side label="The same play elsewhere" play={match} by={by} />
            {entry.play_id !== null && (
              <div>
                <SeparateButton ids={[entry.play_id, match.play_id]} title={entry.title ?? 'this track'} />
              </div>
            )}
          </li>
        )),
      )}
    </ul>
  )
}

type Played = Pick<ReportEntry, 'title' | 'played_at' | 'ms_played' | 'source'>

function Side({ label, play, by }: { label: string; play: Played; by: DateFormat }) {
  return (
    <p>
      <span className="sr-only">{label}: </span>
      <bdi className="break-words">{play.title}</bdi>
      <span className="block text-xs text-muted-foreground">
        {play.source !== null && sourceLabel(play.source)}
        {play.played_at !== null && ` · ${formatDateTime(new Date(play.played_at), by)}`}
        {play.ms_played !== null && ` · ${formatClock(play.ms_played)}`}
      </span>
    </p>
  )
}
