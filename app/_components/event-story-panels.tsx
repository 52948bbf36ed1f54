import { ArtistAvatar } from './cover/artist-avatar'
import { NothingInPeriod } from './empty-state'
import type { EventStory } from '@/lib/events/event-story'
import type { LifeEvent } from '@/lib/events/life-events'
import { formatNumber, formatShare } from '@/lib/format/format-number'
import { withBasePath } from '@/lib/base-path'
import { Panel } from './panel'
import { StatCard, StatCards, TimeCard } from './stat-card'
import { TopList, type TopKind } from './top-list'

/** An event's description, what was played in it, what was new, and what set it apart. */
export function EventStoryPanels({ event, story }: { event: LifeEvent; story: EventStory }) {
  return (
    <>
      {event.description && (
        <p dir="auto" className="max-w-2xl text-pretty break-words whitespace-pre-line">
          {event.description}
        </p>
      )}
      {story.totals.plays > 0 ? (
        <Panels story={story} />
      ) : (
        <NothingInPeriod sentence={`No plays during “${event.name}”.`} />
      )}
    </>
  )
}

function Panels({ story }: { story: EventStory }) {
  const { totals, top, discovered, set_apart: setApart } = story
  const most = Math.max(...setApart.map(({ share }) => share))
  return (
    <>
      <StatCards>
        <StatCard label={totals.plays === 1 ? 'play' : 'plays'} value={formatNumber(totals.plays)} />
        <TimeCard label="of music" ms={totals.ms_played} />
        <StatCard label={totals.artists === 1 ? 'artist' : 'artists'} value={formatNumber(totals.artists)} />
        <StatCard label={totals.tracks === 1 ? 'track' : 'tracks'} value={formatNumber(totals.tracks)} />
        <StatCard label={totals.days === 1 ? 'day with music' : 'days with music'} value={formatNumber(totals.days)} />
      </StatCards>
      {setApart.length > 0 && (
        <Panel
          title="What set it apart"
          summary="Artists who had a larger share of your plays than in the rest of the year."
        >
          <ol className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {setApart.map((artist) => (
              <DistinctiveArtist key={artist.id} artist={artist} most={most} />
            ))}
          </ol>
        </Panel>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        <Top title="Top tracks" kind="tracks" items={top.tracks} />
        <Top title="Top artists" kind="artists" items={top.artists} />
        <Top title="Top albums" kind="albums" items={top.albums} />
        <Top title="Discovered" summary="Artists you’d never played before." kind="artists" items={discovered} />
      </div>
    </>
  )
}

/** The bar is the artist's share during the event, the tick their share in the rest of the year. */
function DistinctiveArtist({ artist, most }: { artist: EventStory['set_apart'][number]; most: number }) {
  return (
    <li className="flex min-w-0 items-center gap-3">
      <ArtistAvatar name={artist.name} className="size-10" />
      <div className="min-w-0 flex-1 text-sm">
        <p className="flex items-baseline justify-between gap-3">
          <a
            href={withBasePath(`/artists/${artist.id}`)}
            className="one-line rounded font-medium hover:underline"
            title={artist.name}
          >
            <bdi>{artist.name}</bdi>
          </a>
          <span className="shrink-0 tabular-nums">
            <span className="font-medium">{formatShare(artist.share)}</span>{' '}
            <span className="text-muted-foreground">otherwise {formatShare(artist.share_elsewhere)}</span>
          </span>
        </p>
        <div aria-hidden className="relative mt-1.5 h-1.5 rounded-full bg-heat-0">
          <div className="h-full rounded-full bg-chart-1" style={{ width: `${(100 * artist.share) / most}%` }} />
          <div
            className="absolute -inset-y-0.5 w-0.5 rounded-full bg-foreground"
            style={{ left: `${Math.min(99, (100 * artist.share_elsewhere) / most)}%` }}
          />
        </div>
      </div>
    </li>
  )
}

function Top({
  title,
  summary,
  kind,
  items,
}: {
  title: string
  summary?: string
  kind: TopKind
  items: EventStory['top']['tracks']
}) {
  if (items.length === 0) return null
  const listed = items.map((item, index) => ({
    rank: index + 1,
    id: item.id,
    name: item.name,
    plays: item.plays,
    msPlayed: item.ms_played,
    album: item.album ?? null,
    ...(item.artist !== null && item.artist_id !== null && { artist: { id: item.artist_id, name: item.artist } }),
  }))
  return (
    <Panel title={title} summary={summary}>
      <TopList kind={kind} items={listed} />
    </Panel>
  )
}
