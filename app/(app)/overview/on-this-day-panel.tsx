import { Panel } from '@/app/_components/panel'
import { Cover } from '@/app/_components/cover/cover'
import { conventionsOf, formatDay, formatDayOfYear } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { Overview } from '@/lib/stats/overview'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { withBasePath } from '@/lib/base-path'

/** What played on today's date in the years before. */
export function OnThisDayPanel({ years, viewer }: { years: Overview['onThisDay']; viewer: Viewer }) {
  const today = localDay(viewer.now, viewer)
  return (
    <Panel
      title="On this day"
      summary={
        years.length === 0
          ? 'You played nothing on this date in earlier years.'
          : `${formatDayOfYear(today.toString(), conventionsOf(viewer))} in years past, with the song you played most.`
      }
    >
      <ol className="space-y-3">
        {years.slice(0, 8).map((year) => (
          <li key={year.date} className="relative flex items-center gap-3">
            <Cover of={{ name: year.track.name, artist: year.artist, album: year.album }} className="size-10" />
            <div className="min-w-0 flex-1">
              <p className="one-line font-medium" title={year.track.name}>
                <bdi>{year.track.name}</bdi>
              </p>
              <p className="one-line text-sm text-muted-foreground" title={year.artist.name}>
                <bdi>{year.artist.name}</bdi>
              </p>
            </div>
            <a
              href={withBasePath(`/overview?time_range=custom&from=${year.date}&to=${year.date}`)}
              aria-label={`${formatDay(year.date, conventionsOf(viewer))}: ${formatCount(year.plays, 'play')} in all`}
              className="shrink-0 rounded text-right text-sm after:absolute after:inset-0 hover:underline"
            >
              <span className="block figure text-base">{year.date.slice(0, 4)}</span>
              <span className="block text-xs text-muted-foreground">{formatCount(year.plays, 'play')} in all</span>
            </a>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
