import { dateFormat } from '@/lib/format/format-date'
import { Panel } from '@/app/_components/panel'
import { PlayRow } from '@/app/_components/play-row'
import type { PlayDetails } from '@/lib/stats/play-details'
import type { Viewer } from '@/lib/viewer'

export function RecentPlaysPanel({ plays, viewer }: { plays: PlayDetails[]; viewer: Viewer }) {
  return (
    <Panel title="Recently played">
      <ol className="-mx-2 flex flex-col">
        {plays.map((play) => (
          <PlayRow key={play.id} play={play} by={dateFormat(viewer)} now={viewer.now} />
        ))}
      </ol>
    </Panel>
  )
}
