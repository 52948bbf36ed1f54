import { Cover } from '@/app/_components/cover/cover'
import { Movement } from '@/app/_components/movement'
import { formatNumber } from '@/lib/format/format-number'
import { sampleTopTracks } from './sample-data'

/** A sample top list without links. */
export function SampleRanking() {
  return (
    <ol className="space-y-4">
      {sampleTopTracks.map((track) => (
        <li key={track.id} className="grid grid-cols-[1.375rem_auto_minmax(0,1fr)_auto] items-center gap-3">
          <span className="text-right font-display text-sm font-medium text-muted-foreground tabular-nums">
            0{track.rank}
          </span>
          <Cover of={track} className="size-12" />
          <div className="min-w-0">
            <p className="flex items-baseline gap-2">
              <span className="one-line font-medium">{track.name}</span>
              <Movement by={track.movement ?? null} />
            </p>
            <p className="one-line text-sm text-muted-foreground">{track.artist?.name}</p>
            <div aria-hidden className="mt-1.5 h-1 rounded-full bg-heat-0">
              <div className="h-full rounded-full bg-chart-1" style={{ width: `${(track.plays / 214) * 100}%` }} />
            </div>
          </div>
          <span className="figure min-w-9 text-right text-base">
            {formatNumber(track.plays)}
            <span className="sr-only"> plays</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
