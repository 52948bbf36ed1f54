import { dateFormat, formatRecentDate, formatTime, type DateFormat } from '@/lib/format/format-date'
import { Panel } from '@/app/_components/panel'
import { PlayLength, PlayRow, whyNotCounted, type PlayRowPlay } from '@/app/_components/play-row'
import { cn } from '@/app/_ui/cn'
import { singularOf } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { latestPlays } from './latest-plays'

type Props = { viewer: Viewer; type: ItemKind; id: number; period: Period }

/** The latest plays of an item; all of them are in the history. */
export async function ItemPlays({ viewer, type, id, period }: Props) {
  const plays = await latestPlays(viewer, type, id, period)
  if (plays.length === 0) return null
  return (
    <Panel title="Latest plays" more={{ href: `/history?${singularOf[type]}_id=${id}`, label: 'All plays' }}>
      <ol className="-mx-2 flex flex-col">
        {plays.map((play) => {
          const row = { play, by: dateFormat(viewer), now: viewer.now }
          return type === 'tracks' ? (
            <PlayOfTrack key={play.id} {...row} />
          ) : (
            <PlayRow key={play.id} {...row} withoutArtist={type === 'artists'} />
          )
        })}
      </ol>
    </Panel>
  )
}

/** A play on the page of its track, which says everything else. */
function PlayOfTrack({ play, by, now }: { play: PlayRowPlay; by: DateFormat; now: Date }) {
  const reason = whyNotCounted(play)
  return (
    <li
      className={cn(
        'flex flex-wrap items-baseline justify-between gap-x-3 rounded-lg px-2 py-2 tabular-nums',
        reason && 'text-muted-foreground',
      )}
    >
      <time dateTime={play.playedAt.toISOString()}>
        {formatRecentDate(play.playedAt, now, by)}, {formatTime(play.playedAt, by)}
      </time>
      <span className="text-sm text-muted-foreground">
        {reason && `${reason} · `}
        <PlayLength play={play} />
      </span>
    </li>
  )
}
