import Link from 'next/link'
import { knownForNote, notInFiles, StatCard, StatCards, TimeCard } from '@/app/_components/stat-card'
import { formatDate, type DateFormat } from '@/lib/format/format-date'
import { formatLongTime } from '@/lib/format/format-duration'
import { formatCompact, formatNumber } from '@/lib/format/format-number'
import { periodLabel } from '@/lib/format/period-label'
import type { Overview } from '@/lib/stats/overview'

type Props = {
  now: Overview['totals']
  previous: Overview['previous']
  period: Overview['period']
  by: DateFormat
  withoutLength: number
}

/** Above it, days say more than the card's hours. */
const TWO_DAYS = 48 * 3_600_000

export function TotalsCards({ now, previous: before, period, by, withoutLength }: Props) {
  const previous = before?.isComparable ? before : null
  const since = previous ? comparisonLabel(period, previous.period, by) : ''
  const change = (figure: 'plays' | 'msPlayed' | 'tracks' | 'albums' | 'artists') =>
    previous ? { now: now[figure], before: previous.totals[figure], since } : undefined
  return (
    <StatCards className="md:grid-cols-5">
      <StatCard
        label="plays"
        value={formatCompact(now.plays)}
        exact={formatNumber(now.plays)}
        change={change('plays')}
        note={
          <>
            {!previous && now.firstPlayedAt && <>since {formatDate(now.firstPlayedAt, by)} </>}
            <Link href="/settings/listening" className="inline-block whitespace-nowrap underline underline-offset-2">
              What counts?
            </Link>
          </>
        }
      />
      <TimeCard
        label="of music"
        ms={now.msPlayed}
        change={change('msPlayed')}
        note={
          knownForNote(now.plays, withoutLength) ||
          (!previous && now.msPlayed >= TWO_DAYS && `that’s ${formatLongTime(now.msPlayed)} nonstop`)
        }
      />
      <StatCard
        label="tracks"
        value={formatCompact(now.tracks)}
        exact={formatNumber(now.tracks)}
        change={change('tracks')}
        note={!previous && `${(now.plays / Math.max(1, now.tracks)).toFixed(1)} plays each`}
      />
      <StatCard
        label="albums"
        value={now.albums > 0 ? formatCompact(now.albums) : '–'}
        exact={now.albums > 0 ? formatNumber(now.albums) : notInFiles}
        change={now.albums > 0 ? change('albums') : undefined}
        note={!previous && (now.albums > 0 ? `${(now.tracks / now.albums).toFixed(1)} tracks each` : notInFiles)}
      />
      <StatCard
        label="artists"
        value={formatCompact(now.artists)}
        exact={formatNumber(now.artists)}
        change={change('artists')}
        note={!previous && `${(now.tracks / Math.max(1, now.artists)).toFixed(1)} tracks each`}
      />
    </StatCards>
  )
}

/** The previous period: "the 30 days before", "1 – 27 Oct 2026". */
function comparisonLabel({ name, fromDate }: Overview['period'], before: Overview['period'], by: DateFormat): string {
  const days = /^last_(\d+)_days$/.exec(name)?.[1]
  if (days && before.toDate === fromDate) return `the ${days} days before`
  return periodLabel(before, by)
}
