import { formatRecentDate, formatTime, type DateFormat } from '@/lib/format/format-date'
import { formatClock, formatExactDuration } from '@/lib/format/format-duration'
import type { PlayDetails } from '@/lib/stats/play-details'
import { cn } from '@/app/_ui/cn'
import { withBasePath } from '@/lib/base-path'
import { Cover } from './cover/cover'

export type PlayRowPlay = {
  playedAt: Date
  /** Null where the source doesn't say */
  msPlayed: number | null
  isSkip: boolean
  /** A play that doesn't count is dimmed */
  isCounted?: boolean
  /** What kind of rule leaves it out of the figures */
  leftOut?: PlayDetails['leftOut']
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
  /** On the artist's own page */
  withoutArtist?: boolean
}

/** Of a play just deleted, whose action is then marked data-gone */
const struck = 'transition-opacity group-has-data-gone/row:line-through group-has-data-gone/row:opacity-40'

/** On a phone, a date and an action beside the title would leave it no room. */
const secondRow = 'max-sm:col-start-2 max-sm:row-start-2 max-sm:flex max-sm:gap-x-2 max-sm:text-xs'

/** One play: cover, track, artist, when, and how long it ran. */
export function PlayRow({ play, by, now, action, withoutArtist }: Props) {
  const reason = whyNotCounted(play)
  const isCrowded = now !== undefined && action !== undefined
  return (
    <li
      className={cn(
        'group/row grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-0.5 rounded-lg px-2 py-1',
        'transition-colors hover:bg-accent',
      )}
    >
      <Cover
        of={{ name: play.track.name, artist: play.artist, album: play.album }}
        className={cn('size-10 group-has-data-gone/row:opacity-40', reason && 'opacity-50')}
      />
      <div className={cn('min-w-0', struck, reason && 'text-muted-foreground')}>
        <a
          href={withBasePath(`/tracks/${play.track.id}`)}
          title={play.track.name}
          className="one-line block w-fit max-w-full rounded font-medium hover:underline"
        >
          <bdi>{play.track.name}</bdi>
        </a>
        {!withoutArtist && (
          <a
            href={withBasePath(`/artists/${play.artist.id}`)}
            title={play.artist.name}
            className="one-line block w-fit max-w-full rounded text-sm leading-6 text-muted-foreground hover:underline"
          >
            <bdi>{play.artist.name}</bdi>
          </a>
        )}
        {reason && <p className="text-xs">{reason}</p>}
      </div>
      <div className={cn('flex items-center gap-2', isCrowded && 'max-sm:contents')}>
        <p className={cn('text-right text-sm tabular-nums', struck, isCrowded && secondRow)}>
          <time
            dateTime={play.playedAt.toISOString()}
            className={cn(
              'flex flex-col-reverse justify-end gap-x-1 whitespace-nowrap sm:flex-row',
              isCrowded && 'max-sm:flex-row',
            )}
          >
            {now && (
              <span className="text-muted-foreground max-sm:text-xs">{formatRecentDate(play.playedAt, now, by)}</span>
            )}
            {formatTime(play.playedAt, by)}
          </time>
          <span className={cn('block text-xs text-muted-foreground', now && !play.isSkip && 'max-sm:sr-only')}>
            <PlayLength play={play} />
          </span>
        </p>
        {action}
      </div>
    </li>
  )
}

const leftOutReasons: Record<NonNullable<PlayDetails['leftOut']>, string> = {
  artist: 'Left out: artist',
  album: 'Left out: album',
  track: 'Left out: track',
  device: 'Left out: device',
  hours: 'Left out: time of day',
  dates: 'Left out: dates',
  private_session: 'Left out: private session',
  podcast: 'Left out: podcast',
}

/** Why a play is in no figure, for the row; null for a play that counts. */
export function whyNotCounted({ leftOut, isCounted, msPlayed }: PlayRowPlay): string | null {
  if (leftOut) return leftOutReasons[leftOut]
  if (isCounted !== false) return null
  return msPlayed !== null && msPlayed < 30_000 ? 'Not counted: too short' : 'Not counted'
}

/** "4:23", "skipped at 1:10" */
export const PlayLength = ({ play: { isSkip, msPlayed } }: { play: PlayRowPlay }) => (
  <>
    {isSkip && (msPlayed === null ? 'skipped' : 'skipped at ')}
    {msPlayed !== null ? <Length ms={msPlayed} /> : !isSkip && <UnknownLength />}
  </>
)

/** A length like 4:23, which a screen reader would read like a time of day. */
const Length = ({ ms }: { ms: number }) => (
  <>
    <span aria-hidden>{formatClock(ms)}</span>
    <span className="sr-only">{formatExactDuration(ms)}</span>
  </>
)

const UnknownLength = () => (
  <span title="Length unknown">
    <span aria-hidden>–</span>
    <span className="sr-only">length not in your files</span>
  </span>
)
