import { dateFormat } from '@/lib/format/format-date'
import { Panel } from '@/app/_components/panel'
import { PlayRow } from '@/app/_components/play-row'
import { itemFilter } from '@/lib/stats/item-filter'
import { singularOf } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import { playHistory } from '@/lib/stats/play-history'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

type Props = { viewer: Viewer; type: ItemKind; id: number; period: Period }

/** The latest plays of an item; all of them are in the history. */
export async function ItemPlays({ viewer, type, id, period }: Props) {
  const { plays } = await playHistory(viewer, { period, filters: itemFilter(type, id), limit: 10 })
  if (plays.length === 0) return null
  return (
    <Panel title="Latest plays" more={{ href: `/history?${singularOf[type]}_id=${id}`, label: 'All plays' }}>
      <ol className="-mx-2 flex flex-col">
        {plays.map((play) => (
          <PlayRow key={play.id} play={play} by={dateFormat(viewer)} now={viewer.now} />
        ))}
      </ol>
    </Panel>
  )
}
