import { knownForNote, notInFiles, StatCard, StatCards, TimeCard } from '@/app/_components/stat-card'
import { type DateFormat, formatDayOfMonth } from '@/lib/format/format-date'
import { localDay } from '@/lib/time/instant'
import { formatCompact, formatCount, formatNumber, formatShare } from '@/lib/format/format-number'
import type { ItemStats as Figures } from '@/lib/stats/item-stats'
import type { ItemKind } from '@/lib/stats/item-kind'

export function ItemStatCards({ figures, type, by }: { figures: Figures; type: ItemKind; by: DateFormat }) {
  return (
    <StatCards className="md:grid-cols-3 lg:grid-cols-6 xl:grid-cols-6">
      <StatCard
        label="plays"
        value={formatCompact(figures.plays)}
        exact={formatNumber(figures.plays)}
        note={`on ${formatCount(figures.days, 'day')}`}
      />
      <TimeCard
        label="of listening"
        ms={figures.msPlayed}
        note={knownForNote(figures.plays, figures.playsWithoutLength)}
      />
      <StatCard
        label={`among your ${type}`}
        value={figures.rank ? `#${formatNumber(figures.rank)}` : '–'}
        note="by plays"
      />
      <StatCard
        label="skipped"
        value={figures.skipRate === null ? '–' : formatShare(figures.skipRate)}
        note={figures.skipRate === null ? notInFiles : formatCount(figures.skips, 'skip')}
      />
      {figures.firstPlayedAt && <DateCard label="first played" at={figures.firstPlayedAt} by={by} />}
      {figures.lastPlayedAt && <DateCard label="last played" at={figures.lastPlayedAt} by={by} />}
    </StatCards>
  )
}

function DateCard({ label, at, by }: { label: string; at: Date; by: DateFormat }) {
  const date = localDay(at, by).toString()
  return <StatCard label={label} value={formatDayOfMonth(date, by)} note={date.slice(0, 4)} />
}
