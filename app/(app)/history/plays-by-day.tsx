import { PlayRow } from '@/app/_components/play-row'
import { formatLongDay, formatTime, type DateFormat } from '@/lib/format/format-date'
import { formatClock } from '@/lib/format/format-duration'
import { localTimeOf } from '@/lib/time/instant'
import type { PlayDetails } from '@/lib/stats/play-details'
import { AlsoSeenIn } from './also-seen-in'
import { EditPlayButton } from './edit-play-button'
import { DeletePlayButton } from './delete-play-button'

type Props = { plays: PlayDetails[]; by: DateFormat; shownDay?: string }

/** Plays under the heading of their day; `shownDay` already has its heading on the page above. */
export function PlaysByDay({ plays, by, shownDay }: Props) {
  return groupByDay(plays).map(({ date, plays: ofDay }) => (
    <div key={date} className="pb-4">
      {date !== shownDay && (
        <h2 className="sticky top-14 z-10 -mx-2 bg-background px-2 py-2 text-base font-semibold lg:top-0">
          <time dateTime={date}>{formatLongDay(date, by)}</time>
        </h2>
      )}
      <ol className="-mx-2 flex flex-col">
        {ofDay.map((play) => (
          <PlayRow
            key={play.id}
            play={play}
            by={by}
            action={
              <>
                <DeletePlayButton id={play.id} name={play.track.name} time={formatTime(play.playedAt, by)} />
                {play.source === 'by_hand' && (
                  <EditPlayButton id={play.id} name={play.track.name} {...timeOf(play, by)} />
                )}
                <AlsoSeenIn play={play} by={by} />
              </>
            }
          />
        ))}
      </ol>
    </div>
  ))
}

/** When a play that was added began, and its length, as the form takes them. */
const timeOf = ({ playedAt, msPlayed }: PlayDetails, by: DateFormat) => ({
  startedAt: localTimeOf(new Date(playedAt.getTime() - (msPlayed ?? 0)), by),
  length: msPlayed === null ? undefined : formatClock(msPlayed),
})

function groupByDay(plays: PlayDetails[]): { date: string; plays: PlayDetails[] }[] {
  const days = new Map<string, PlayDetails[]>()
  for (const play of plays) days.set(play.localDate, [...(days.get(play.localDate) ?? []), play])
  return [...days].map(([date, ofDay]) => ({ date, plays: ofDay }))
}
