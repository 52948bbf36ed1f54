import { dateFormat } from '@/lib/format/format-date'
import { Panel } from '@/app/_components/panel'
import { PlayRow } from '@/app/_components/play-row'
import type { PlayDetails } from '@/lib/stats/play-details'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

type Props = { plays: PlayDetails[]; period: Period; viewer: Viewer }

/** The latest plays of the whole history; the title says so if the period doesn't hold them all. */
export function RecentPlaysPanel({ plays, period: { from, to, days }, viewer }: Props) {
  const areInPeriod = !days && plays.every(({ playedAt }) => (!from || playedAt >= from) && (!to || playedAt < to))
  return (
    <Panel title={areInPeriod ? 'Recently played' : 'Latest plays, all time'}>
      <ol className="-mx-2 flex flex-col">
        {plays.map((play) => (
          <PlayRow key={play.id} play={play} by={dateFormat(viewer)} now={viewer.now} />
        ))}
      </ol>
    </Panel>
  )
}
