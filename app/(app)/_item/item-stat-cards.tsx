import { knownForNote, StatCard, StatCards, TimeCard } from '@/app/_components/stat-card'
import { type DateFormat, formatDate } from '@/lib/format/format-date'
import { formatCompact, formatCount, formatNumber, formatShare } from '@/lib/format/format-number'
import type { ItemStats as Figures } from '@/lib/stats/item-stats'
import type { ItemKind } from '@/lib/stats/item-kind'

export function ItemStatCards({ figures, type, by }: { figures: Figures; type: ItemKind; by: DateFormat }) {
  return (
    <StatCards className={figures.skipRate === null ? 'lg:grid-cols-5' : 'lg:grid-cols-6'}>
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
      {figures.skipRate !== null && (
        <StatCard label="skipped" value={formatShare(figures.skipRate)} note={formatCount(figures.skips, 'skip')} />
      )}
      {figures.firstPlayedAt && <DateCard label="first played" at={figures.firstPlayedAt} by={by} />}
      {figures.lastPlayedAt && <DateCard label="last played" at={figures.lastPlayedAt} by={by} />}
    </StatCards>
  )
}

const DateCard = ({ label, at, by }: { label: string; at: Date; by: DateFormat }) => (
  <StatCard label={label} value={formatDate(at, by)} />
)
