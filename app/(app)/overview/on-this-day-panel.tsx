import { Panel } from '@/app/_components/panel'
import { Cover } from '@/app/_components/cover/cover'
import { conventionsOf, formatDayOfYear } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { Overview } from '@/lib/stats/overview'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'

/** What played on today's date in the years before. */
export function OnThisDayPanel({ years, viewer }: { years: Overview['onThisDay']; viewer: Viewer }) {
  const today = localDay(viewer.now, viewer)
  return (
    <Panel
      title="On this day"
      summary={
        years.length === 0
          ? 'You played nothing on this date in earlier years.'
          : `${formatDayOfYear(today.toString(), conventionsOf(viewer))} in years past.`
      }
    >
      <ol className="space-y-3">
        {years.slice(0, 8).map((year) => (
          <li key={year.date} className="flex items-center gap-3">
            <Cover of={{ name: year.track.name, artist: year.artist, album: year.album }} className="size-10" />
            <div className="min-w-0 flex-1">
              <a
                href={`/tracks/${year.track.id}`}
                title={year.track.name}
                className="one-line block w-fit max-w-full rounded font-medium hover:underline"
              >
                <bdi>{year.track.name}</bdi>
              </a>
              <p className="one-line text-sm text-muted-foreground" title={year.artist.name}>
                <bdi>{year.artist.name}</bdi>
              </p>
            </div>
            <a
              href={`/overview?time_range=custom&from=${year.date}&to=${year.date}`}
              className="shrink-0 rounded text-right text-sm hover:underline"
            >
              <span className="block figure text-base">{year.date.slice(0, 4)}</span>
              <span className="block text-xs text-muted-foreground">{formatCount(year.plays, 'play')} that day</span>
            </a>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
