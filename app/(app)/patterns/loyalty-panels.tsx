import { Panel } from '@/app/_components/panel'
import { formatDate, type DateFormat } from '@/lib/format/format-date'
import { formatCount, formatNumber, formatShare } from '@/lib/format/format-number'
import { ArtistList } from './artist-list'
import type { Patterns } from '@/lib/stats/listening-patterns'

type Props = Pick<Patterns, 'loyal' | 'spread' | 'oneHits'> & { by: DateFormat }

/** The artists played in most months, and those played exactly once. */
export function LoyaltyPanels({ loyal, spread, oneHits, by }: Props) {
  const topTen = spread.plays > 0 ? formatShare(spread.topTenPlays / spread.plays) : '0%'
  const once = spread.items > 0 ? formatShare(spread.oneHit / spread.items) : '0%'
  // In a short history all of them were played every month: then plays tell them apart.
  const isTie = loyal.every(({ months }) => months === loyal[0]?.months)
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Panel
        title="Loyalty"
        summary={`Your ten most played artists make up ${topTen} of all plays. Played in the most months:`}
      >
        <ArtistList
          artists={loyal.map(({ id, name, plays, months }) => {
            const [inPlays, inMonths] = [formatCount(plays, 'play'), formatCount(months, 'month')]
            return { id, name, ...(isTie ? { text: inMonths, figure: inPlays } : { text: inPlays, figure: inMonths }) }
          })}
        />
      </Panel>
      <Panel
        title="Heard once"
        summary={
          `You played ${formatNumber(spread.oneHit)} of ${formatCount(spread.items, 'artist')} (${once}) exactly once. ` +
          'The latest:'
        }
      >
        <ArtistList
          artists={oneHits.map((item) => ({
            id: item.id,
            name: item.name,
            text: formatDate(item.playedAt, by),
            figure: '',
          }))}
        />
      </Panel>
    </div>
  )
}
