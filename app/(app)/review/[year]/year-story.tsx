import { dateFormat } from '@/lib/format/format-date'
import type { Viewer } from '@/lib/viewer'
import type { YearReview } from '@/lib/stats/year-review'
import { TopAlbumsTile } from './top-albums-tile'
import { TopArtistTile } from './top-artist-tile'
import { BusiestDayTile } from './busiest-day-tile'
import { PreviousYearTile } from './previous-year-tile'
import { HabitsTile } from './habits-tile'
import { BusiestHourTile } from './busiest-hour-tile'
import { NewArtistsTile } from './new-artists-tile'
import { TitleTile } from './title-tile'
import { TopFiveTile } from './top-five-tile'
import { StreakTile } from './streak-tile'
import { LongestSessionTile } from './longest-session-tile'
import { OwnerLink, PlainText } from './story-link'
import { TopTrackTile } from './top-track-tile'
import { MonthlyTopTracksTile } from './monthly-top-tracks-tile'
import { BusiestWeekdayTile } from './busiest-weekday-tile'

/** A year in review as tiles: how much, who, what, when, and what changed. */
export function YearStory({ review, viewer, sharedBy }: { review: YearReview; viewer: Viewer; sharedBy?: string }) {
  const To = sharedBy === undefined ? OwnerLink : PlainText
  const by = dateFormat(viewer)
  return (
    <div className="grid grid-flow-row-dense gap-4 sm:grid-cols-2 lg:grid-cols-6 lg:[&>*]:col-span-2">
      <TitleTile review={review} owner={sharedBy} />
      <TopArtistTile review={review} To={To} />
      <TopFiveTile
        label="Artists you kept coming back to"
        kind="artists"
        items={review.top.artists}
        ink="cream"
        To={To}
      />
      <TopTrackTile review={review} by={by} To={To} />
      <TopFiveTile label="Songs on repeat" kind="tracks" items={review.top.tracks} ink="sky" To={To} />
      <TopAlbumsTile albums={review.top.albums} To={To} />
      <MonthlyTopTracksTile months={review.months} To={To} />
      <NewArtistsTile review={review} by={by} To={To} />
      <BusiestHourTile review={review} by={by} />
      <BusiestWeekdayTile review={review} weekStart={viewer.weekStart} />
      <BusiestDayTile review={review} by={by} To={To} />
      <StreakTile review={review} by={by} />
      <LongestSessionTile review={review} by={by} />
      <HabitsTile review={review} To={To} />
      <PreviousYearTile review={review} by={by} isShared={sharedBy !== undefined} />
    </div>
  )
}
