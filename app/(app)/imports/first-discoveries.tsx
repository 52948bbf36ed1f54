import { ArrowRightIcon } from 'lucide-react'
import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import { Button } from '@/app/_ui/button'
import { dateFormat, formatDate, formatDay } from '@/lib/format/format-date'
import { formatDuration, formatLongTime } from '@/lib/format/format-duration'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { firstDiscoveries, type FirstDiscoveries as Found, type Obsession } from '@/lib/stats/first-discoveries'
import type { Viewer } from '@/lib/viewer'

/**
 * What an import brought to light: the first song, the top artist, the time, a surprise, and the way on. `added` is the
 * number of plays that the only import added.
 */
export async function FirstDiscoveries({ viewer, added }: { viewer: Viewer; added?: number | undefined }) {
  const found = await firstDiscoveries(viewer)
  if (!found) return null
  const { firstPlay, obsession } = found
  return (
    <section aria-label="Your music is here" className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-2xl font-semibold">Your music is here</h2>
        <Button asChild size="lg">
          <Link href="/overview">
            Go to overview <ArrowRightIcon aria-hidden />
          </Link>
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <StoryTile as="h3" ink="night" label="The first play in your files">
          <Cover
            of={{ name: firstPlay.track.name, artist: firstPlay.artist, album: firstPlay.album }}
            className="size-20 rounded-lg"
          />
          <div>
            <Name href={`/tracks/${firstPlay.track.id}`} name={firstPlay.track.name} />
            <p className="mt-1 text-pretty">
              by <bdi>{firstPlay.artist.name.slice(0, 100)}</bdi>, on{' '}
              {formatDate(firstPlay.playedAt, dateFormat(viewer))}
            </p>
          </div>
        </StoryTile>
        <StoryTile as="h3" ink="orange" label="Your top artist">
          <ArtistAvatar name={found.topArtist.name} className="size-20" />
          <div>
            <Name href={`/artists/${found.topArtist.id}`} name={found.topArtist.name} />
            <p className="mt-1">{formatCount(found.topArtist.plays, 'play')}</p>
          </div>
        </StoryTile>
        <Amount totals={found.totals} />
        {obsession && <OneDay obsession={obsession} viewer={viewer} />}
      </div>
      {added !== undefined && added > found.totals.plays && (
        <p className="text-sm text-pretty text-muted-foreground">
          {formatNumber(found.totals.plays)} of the {formatNumber(added)} plays added count in your statistics: by
          default, those of 30 seconds or longer. The shorter ones stay in your history.
        </p>
      )}
    </section>
  )
}

function Name({ href, name }: { href: string; name: string }) {
  return (
    <p className="line-clamp-2 font-display text-2xl leading-tight font-bold tracking-tight">
      <Link href={href} title={name} className="rounded hover:underline">
        <bdi>{name.slice(0, 200)}</bdi>
      </Link>
    </p>
  )
}

const TWO_DAYS = 48 * 3_600_000

function Amount({ totals: { plays, msPlayed, artists } }: { totals: Found['totals'] }) {
  const nonstop = msPlayed >= TWO_DAYS ? `: ${formatLongTime(msPlayed)} without a break` : ''
  const others = `${formatCount(artists, 'artist')} in your history`
  return (
    <StoryTile as="h3" ink="teal" label="All of it">
      <BigFigure className="text-5xl sm:text-5xl">
        {msPlayed > 0 ? formatDuration(msPlayed) : formatNumber(plays)}
      </BigFigure>
      <p className="text-pretty">
        {msPlayed > 0 ? `of music${nonstop}. ${formatCount(plays, 'play')}, ${others}.` : `plays and ${others}.`}
      </p>
    </StoryTile>
  )
}

function OneDay({ obsession: { track, artist, plays, date }, viewer }: { obsession: Obsession; viewer: Viewer }) {
  return (
    <StoryTile as="h3" ink="sun" label="Do you remember?">
      <BigFigure className="text-5xl sm:text-5xl">{formatNumber(plays)} times</BigFigure>
      <p className="text-pretty">
        in one day:{' '}
        <Link href={`/tracks/${track.id}`} className="font-semibold underline underline-offset-4">
          <bdi>{track.name.slice(0, 100)}</bdi>
        </Link>{' '}
        by <bdi>{artist.name.slice(0, 100)}</bdi>, on {formatDay(date, dateFormat(viewer))}.
      </p>
    </StoryTile>
  )
}
