import { Panel } from '@/app/_components/panel'
import { formatDate, type DateFormat } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { ArtistList } from './artist-list'
import type { Patterns } from '@/lib/stats/listening-patterns'

type Props = { found: Patterns['discoveries']; by: DateFormat; label: string }

/** Artists heard for the first time ever in the period. */
export function DiscoveriesPanel({ found, by, label }: Props) {
  return (
    <Panel
      title="Discoveries"
      summary={
        found.total === 0
          ? `No new artists: ${label.toLowerCase()}.`
          : `${formatCount(found.total, 'artist')} heard for the first time, ${label.toLowerCase()}. These stayed the longest.`
      }
    >
      <div className="[&>ol]:grid [&>ol]:grid-cols-1 [&>ol]:gap-x-8 [&>ol]:gap-y-2.5 [&>ol]:space-y-0 sm:[&>ol]:grid-cols-2">
        <ArtistList
          artists={found.items.map((item) => ({
            id: item.id,
            name: item.name,
            text: `first on ${formatDate(item.firstPlayedAt, by)}`,
            figure: (
              <>
                {formatNumber(item.plays)}
                <span className="sr-only"> {item.plays === 1 ? 'play' : 'plays'}</span>
              </>
            ),
          }))}
        />
      </div>
    </Panel>
  )
}
