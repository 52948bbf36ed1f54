import { Cover } from '@/app/_components/cover/cover'
import { formatShortMonth } from '@/lib/format/format-date'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { YearReview } from '@/lib/stats/year-review'
import type { StoryLink } from './story-link'

/** The most played song of each month. */
export function MonthlyTopTracksTile({ months, To }: { months: YearReview['months']; To: StoryLink }) {
  return (
    <StoryTile ink="cream" label="The year in twelve songs" className="sm:col-span-2 lg:col-span-4!">
      <ol className="grid grid-cols-3 gap-x-4 gap-y-5 sm:grid-cols-4 lg:grid-cols-6">
        {months.map(({ month, track }) => (
          <li key={month} className="min-w-0 space-y-1.5">
            <p className="text-sm font-semibold">
              <time dateTime={month}>{formatShortMonth(`${month}-01`)}</time>
            </p>
            {track ? (
              <To
                href={`/tracks/${track.id}`}
                className="block leading-tight"
                title={`${track.name.slice(0, 200)}, ${track.artist?.name.slice(0, 200) ?? ''}`}
              >
                <Cover of={track} className="mb-1.5 size-full rounded-lg" />
                <span className="one-line block text-sm font-semibold">
                  <bdi>{track.name}</bdi>
                </span>
                <span className="one-line block text-xs">
                  <bdi>{track.artist?.name}</bdi>
                </span>
              </To>
            ) : (
              <span className="grid aspect-square place-items-center rounded-lg border border-current/30 text-xs">
                silence
              </span>
            )}
          </li>
        ))}
      </ol>
    </StoryTile>
  )
}
