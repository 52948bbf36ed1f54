import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { formatDate, type DateFormat } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { StoryLink } from './story-link'

export function NewArtistsTile({
  label,
  review: {
    discovered: { artists: found },
  },
  words,
  by,
  To,
}: {
  label: string
  review: PeriodReview
  words: ReviewWords
  by: DateFormat
  To: StoryLink
}) {
  const [stayed] = found.items
  return (
    <StoryTile ink="rose" label={label}>
      <div>
        <BigFigure>{formatNumber(found.total)}</BigFigure>
        <p className="mt-1 text-lg">
          {found.total === 1 ? 'artist' : 'artists'} for the first time ever
          {found.total === 0 && `: ${words.noun ? `a ${words.noun} among` : 'only'} old friends`}
        </p>
      </div>
      {stayed && (
        <div className="space-y-3">
          <div aria-hidden className="flex -space-x-2">
            {found.items.map((item) => (
              <ArtistAvatar key={item.id} name={item.name} className="size-11" />
            ))}
          </div>
          <p className="text-pretty">
            <To href={`/artists/${stayed.id}`} className="font-semibold">
              <bdi className="line-clamp-2">{stayed.name.slice(0, 200)}</bdi>
            </To>{' '}
            arrived on {formatDate(stayed.firstPlayedAt, by)} and stayed for {formatCount(stayed.plays, 'play')}.
          </p>
        </div>
      )}
    </StoryTile>
  )
}
