import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { formatHours } from '@/lib/format/format-duration'
import { formatCount, formatShare } from '@/lib/format/format-number'
import { superlative, type ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'
import { TiedWith } from './tied-with'
import { TopItemTile } from './top-item-tile'

export function TopArtistTile({
  review: {
    top: { artists },
    totals,
  },
  words,
  To,
}: {
  review: PeriodReview
  words: ReviewWords
  To: StoryLink
}) {
  const [artist] = artists
  if (!artist) return null
  return (
    <TopItemTile
      ink="orange"
      label={superlative(words, 'Artist')}
      picture={<ArtistAvatar name={artist.name} className="size-40 shadow-xl sm:size-48" />}
      href={`/artists/${artist.id}`}
      name={artist.name}
      To={To}
    >
      <p className="text-lg">
        {formatCount(artist.plays, 'play')}
        {artist.msPlayed > 0 && `, ${formatHours(artist.msPlayed)}`}. That’s {formatShare(artist.plays / totals.plays)}{' '}
        of all plays.
      </p>
      <TiedWith items={artists} />
    </TopItemTile>
  )
}
