import type { Viewer } from '@/lib/viewer'
import type { YearReview } from '@/lib/stats/year-review'
import { AlbumWall } from './top-albums-tile'
import { ArtistOfTheYear } from './top-artist-tile'
import { BiggestDay } from './busiest-day-tile'
import { Closing } from './previous-year-tile'
import { Habits } from './habits-tile'
import { Hours } from './busiest-hour-tile'
import { NewNames } from './new-artists-tile'
import { Opening } from './title-tile'
import { Podium } from './top-five-tile'
import { Runs } from './streak-tile'
import { Sitting } from './longest-session-tile'
import { OwnLink, SharedWords } from './story-link'
import { TrackOfTheYear } from './top-track-tile'
import { TwelveSongs } from './monthly-top-tracks-tile'
import { WeekOfTheYear } from './busiest-weekday-tile'

/** The year in a dozen panels: how much, who, what, when, and what changed. */
export function Story({ review, viewer, sharedBy }: { review: YearReview; viewer: Viewer; sharedBy?: string }) {
  const To = sharedBy === undefined ? OwnLink : SharedWords
  return (
    <div className="grid grid-flow-row-dense gap-4 sm:grid-cols-2 lg:grid-cols-6 lg:[&>*]:col-span-2">
      <Opening review={review} owner={sharedBy} />
      <ArtistOfTheYear review={review} To={To} />
      <Podium label="Artists you could not leave" kind="artists" items={review.top.artists} ink="cream" To={To} />
      <TrackOfTheYear review={review} timeZone={viewer.timeZone} To={To} />
      <Podium label="Songs on repeat" kind="tracks" items={review.top.tracks} ink="sky" To={To} />
      <AlbumWall albums={review.top.albums} To={To} />
      <TwelveSongs months={review.months} To={To} />
      <NewNames review={review} timeZone={viewer.timeZone} To={To} />
      <Hours review={review} />
      <WeekOfTheYear review={review} weekStart={viewer.weekStart} />
      <BiggestDay review={review} To={To} />
      <Runs review={review} />
      <Sitting review={review} timeZone={viewer.timeZone} />
      <Habits review={review} To={To} />
      <Closing review={review} isShared={sharedBy !== undefined} />
    </div>
  )
}
