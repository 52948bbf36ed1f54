import { Panel } from '@/app/_components/panel'
import { formatDate, type DateFormat } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { withinSentence } from '@/lib/format/period-label'
import { ArtistList } from './artist-list'
import type { Patterns } from '@/lib/stats/listening-patterns'

type Props = { found: Patterns['discoveries']; by: DateFormat; label: string }

function summaryOf(total: number, label: string): string {
  if (total === 0) return `No new artists: ${withinSentence(label)}.`
  const since =
    label === 'All time' ? 'since your history begins' : `heard for the first time, ${withinSentence(label)}`
  return `${formatCount(total, 'artist')} ${since}. The most played of them:`
}

/** Artists heard for the first time ever in the period. */
export function DiscoveriesPanel({ found, by, label }: Props) {
  return (
    <Panel title="Discoveries" summary={summaryOf(found.total, label)}>
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
