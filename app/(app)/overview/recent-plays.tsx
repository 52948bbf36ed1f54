import { Panel } from '@/app/_components/panel'
import { PlayRow } from '@/app/_components/play-row'
import type { ListedPlay } from '@/lib/stats/play-list'

export function RecentPlays({ plays, timeZone }: { plays: ListedPlay[]; timeZone: string }) {
  return (
    <Panel title="Played last">
      <ol className="-mx-2 flex flex-col">
        {plays.map((play) => (
          <PlayRow key={play.id} play={play} timeZone={timeZone} hasDate />
        ))}
      </ol>
    </Panel>
  )
}
