import { Cover } from '@/app/_components/cover/cover'
import { formatDate } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { YearReview } from '@/lib/stats/year-review'
import type { StoryLink } from './story-link'

export function TopTrackTile({
  review: {
    top: { tracks },
  },
  timeZone,
  To,
}: {
  review: YearReview
  timeZone: string
  To: StoryLink
}) {
  const [track] = tracks
  if (!track) return null
  return (
    <StoryTile ink="plum" label="Song of the year" className="sm:col-span-2 lg:col-span-4!">
      <div className="flex flex-col gap-6 sm:flex-row sm:items-center">
        <Cover of={track} className="size-40 rounded-xl shadow-xl sm:size-48" />
        <div className="min-w-0 space-y-2">
          <p className="line-clamp-3 font-display text-4xl leading-[1.05] font-bold tracking-tight sm:text-5xl">
            <To href={`/tracks/${track.id}`} title={track.name}>
              <bdi>{track.name.slice(0, 200)}</bdi>
            </To>
          </p>
          <p className="one-line text-xl" title={track.artist?.name}>
            <bdi>{track.artist?.name}</bdi>
          </p>
          <p className="text-lg">
            {formatCount(track.plays, 'time')}, first on {formatDate(track.firstPlayedAt, timeZone)}.
          </p>
        </div>
      </div>
    </StoryTile>
  )
}
