import { formatRecentDate, formatTime, type DateFormat } from '@/lib/format/format-date'
import { formatClock } from '@/lib/format/format-duration'
import { cn } from '@/app/_ui/cn'
import { Cover } from './cover/cover'

type PlayRowPlay = {
  playedAt: Date
  /** Null where the source doesn't say */
  msPlayed: number | null
  isSkip: boolean
  /** At least 30 seconds; a shorter play is dimmed */
  isCounted?: boolean
  track: { id: number; name: string }
  artist: { id: number; name: string }
  album: { id: number; name: string } | null
}
type Props = {
  play: PlayRowPlay
  by: DateFormat
  /** Also shows the date, relative to this instant; on a phone it replaces the duration to leave room for names. */
  now?: Date
  action?: React.ReactNode
}

/** One play: cover, track, artist, when, and how long it ran. */
export function PlayRow({ play, by, now, action }: Props) {
  const isShort = play.isCounted === false
  return (
    <li
      className={cn(
        'group/row grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 rounded-lg px-2 py-1',
        'transition-[background-color,opacity] hover:bg-accent has-data-gone:opacity-40',
        'has-data-gone:line-through',
      )}
    >
      <Cover
        of={{ name: play.track.name, artist: play.artist, album: play.album }}
        className={cn('size-10', isShort && 'opacity-50')}
      />
      <div className={cn('min-w-0', isShort && 'text-muted-foreground')}>
        <a
          href={`/tracks/${play.track.id}`}
          title={play.track.name}
          className="one-line block w-fit max-w-full rounded font-medium hover:underline"
        >
          <bdi>{play.track.name}</bdi>
        </a>
        <a
          href={`/artists/${play.artist.id}`}
          title={play.artist.name}
          className="one-line block w-fit max-w-full rounded text-sm leading-6 text-muted-foreground hover:underline"
        >
          <bdi>{play.artist.name}</bdi>
        </a>
      </div>
      <div className="flex items-center gap-2">
        <p className="text-right text-sm tabular-nums">
          <time
            dateTime={play.playedAt.toISOString()}
            className="flex flex-col-reverse justify-end gap-x-1 whitespace-nowrap sm:flex-row"
          >
            {now && (
              <span className="text-muted-foreground max-sm:text-xs">{formatRecentDate(play.playedAt, now, by)}</span>
            )}
            {formatTime(play.playedAt, by)}
          </time>
          <span className={cn('block text-xs text-muted-foreground', now && !play.isSkip && 'max-sm:sr-only')}>
            {play.isSkip && (play.msPlayed === null ? 'skipped' : 'skipped at ')}
            {play.msPlayed !== null ? formatClock(play.msPlayed) : !play.isSkip && <UnknownLength />}
            {isShort && <span className="block">Not counted: under 30 s</span>}
          </span>
        </p>
        {action}
      </div>
    </li>
  )
}

const UnknownLength = () => (
  <span title="Length unknown">
    <span aria-hidden>–</span>
    <span className="sr-only">length not in your files</span>
  </span>
)
