import { Panel } from '@/app/_components/panel'
import { formatDateTime, formatTime, type DateFormat } from '@/lib/format/format-date'
import { formatDuration, formatKnownDuration } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import { localDay } from '@/lib/time/instant'
import type { Patterns } from '@/lib/stats/listening-patterns'
import { withBasePath } from '@/lib/base-path'

/** The longest sessions: listening without a pause of more than 30 minutes. */
export function SessionsPanel({ sessions, by }: { sessions: Patterns['sessions']; by: DateFormat }) {
  const mean =
    sessions.meanMs !== null && sessions.meanPlays !== null
      ? `, on average ${sessions.meanMs > 0 ? `${formatDuration(sessions.meanMs)} and ` : ''}${sessions.meanPlays.toFixed(1)} plays`
      : ''
  return (
    <Panel
      title="Sessions"
      summary={`${formatCount(sessions.count, 'session')}${mean}. A session ends after 30 minutes without music.`}
    >
      <ol className="divide-y text-sm">
        {sessions.longest.map((session) => {
          const first = localDay(session.startedAt, by).toString()
          const last = localDay(session.endedAt, by).toString()
          return (
            <li key={session.startedAt.toISOString()} className="flex items-baseline justify-between gap-4 py-2.5">
              <a
                href={withBasePath(`/history?time_range=custom&from=${first}&to=${last}`)}
                className="rounded hover:underline"
              >
                {formatDateTime(session.startedAt, by)} – {formatTime(session.endedAt, by)}
              </a>
              <span className="text-right whitespace-nowrap">
                <span className="figure text-base">{formatKnownDuration(session.msPlayed)}</span>{' '}
                <span className="text-muted-foreground">{formatCount(session.plays, 'play')}</span>
              </span>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
