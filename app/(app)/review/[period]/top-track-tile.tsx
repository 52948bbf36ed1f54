import { Cover } from '@/app/_components/cover/cover'
import { formatDate, type DateFormat } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import { superlative, type ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'
import { TiedWith } from './tied-with'
import { TopItemTile } from './top-item-tile'

export function TopTrackTile({
  review: {
    top: { tracks },
  },
  words,
  by,
  To,
}: {
  review: PeriodReview
  words: ReviewWords
  by: DateFormat
  To: StoryLink
}) {
  const [track] = tracks
  if (!track) return null
  return (
    <TopItemTile
      ink="plum"
      label={superlative(words, 'Song')}
      picture={<Cover of={track} className="size-40 rounded-xl shadow-xl sm:size-48" />}
      href={`/tracks/${track.id}`}
      name={track.name}
      To={To}
    >
      <p className="one-line text-xl" title={track.artist?.name}>
        <bdi>{track.artist?.name}</bdi>
      </p>
      <p className="text-lg">
        Played {formatCount(track.plays, 'time')}, first on {formatDate(track.firstPlayedAt, by)}.
      </p>
      <TiedWith items={tracks} />
    </TopItemTile>
  )
}
