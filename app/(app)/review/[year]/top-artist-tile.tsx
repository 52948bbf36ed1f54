import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { formatDuration } from '@/lib/format/duration'
import { formatCount, formatShare } from '@/lib/format/number'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { YearReview } from '@/lib/stats/year-review'
import type { StoryLink } from './story-link'

export function TopArtistTile({
  review: {
    top: { artists },
    totals,
  },
  To,
}: {
  review: YearReview
  To: StoryLink
}) {
  const [artist] = artists
  if (!artist) return null
  return (
    <StoryTile ink="orange" label="Artist of the year" className="sm:col-span-2 lg:col-span-4!">
      <div className="flex flex-col gap-6 sm:flex-row sm:items-center">
        <ArtistAvatar name={artist.name} className="size-40 shadow-xl sm:size-48" />
        <div className="min-w-0 space-y-3">
          <p className="line-clamp-3 font-display text-4xl leading-[1.05] font-bold tracking-tight sm:text-5xl">
            <To href={`/artists/${artist.id}`} title={artist.name}>
              <bdi>{artist.name.slice(0, 200)}</bdi>
            </To>
          </p>
          <p className="text-lg">
            {formatCount(artist.plays, 'play')}, {formatDuration(artist.msPlayed)}. That is{' '}
            {formatShare(artist.plays / totals.plays)} of all you heard.
          </p>
        </div>
      </div>
    </StoryTile>
  )
}
