import { dateFormat } from '@/lib/format/format-date'
import type { YearReview } from '@/lib/stats/year-review'
import type { Viewer } from '@/lib/viewer'
import { BusiestDayTile } from './busiest-day-tile'
import { BusiestHourTile } from './busiest-hour-tile'
import { BusiestWeekdayTile } from './busiest-weekday-tile'
import { HabitsTile } from './habits-tile'
import { LongestSessionTile } from './longest-session-tile'
import { MonthlyTopTracksTile } from './monthly-top-tracks-tile'
import { NewArtistsTile } from './new-artists-tile'
import { PreviousYearTile } from './previous-year-tile'
import { StreakTile } from './streak-tile'
import { OwnerLink, PlainText } from './story-link'
import { TitleTile } from './title-tile'
import { TopAlbumsTile } from './top-albums-tile'
import { TopArtistTile } from './top-artist-tile'
import { TopFiveTile } from './top-five-tile'
import { TopTrackTile } from './top-track-tile'

type Panel = { key: string; label: string; content: React.ReactNode }

/** The panels of a year in review in their order, without those that would be empty. `sharedBy` is the owner's name. */
export function storyPanels(review: YearReview, viewer: Viewer, sharedBy?: string): Panel[] {
  const To = sharedBy === undefined ? OwnerLink : PlainText
  const by = dateFormat(viewer)
  const { top, streak, sessions, habits, loyal, busiestDay } = review
  const panel = (key: string, label: string, content: React.ReactNode) => ({ key, label, content })
  const favourites = 'Artists you kept coming back to'
  return [
    panel('title', 'The year', <TitleTile review={review} owner={sharedBy} />),
    panel('artist', 'Artist of the year', <TopArtistTile review={review} To={To} />),
    panel(
      'artists',
      favourites,
      <TopFiveTile label={favourites} kind="artists" items={top.artists} ink="cream" To={To} />,
    ),
    panel('track', 'Song of the year', <TopTrackTile review={review} by={by} To={To} />),
    panel(
      'tracks',
      'Songs on repeat',
      <TopFiveTile label="Songs on repeat" kind="tracks" items={top.tracks} ink="sky" To={To} />,
    ),
    ...(top.albums.length > 0
      ? [panel('albums', 'The wall of records', <TopAlbumsTile albums={top.albums} To={To} />)]
      : []),
    panel('months', 'The year in twelve songs', <MonthlyTopTracksTile months={review.months} To={To} />),
    panel('new', 'New in your ears', <NewArtistsTile review={review} by={by} To={To} />),
    panel('hours', 'Your hour', <BusiestHourTile review={review} by={by} />),
    panel('weekdays', 'Your day', <BusiestWeekdayTile review={review} weekStart={viewer.weekStart} />),
    ...(busiestDay ? [panel('day', 'The loudest day', <BusiestDayTile review={review} by={by} To={To} />)] : []),
    ...(streak ? [panel('streak', 'Day after day', <StreakTile review={review} by={by} />)] : []),
    ...(sessions.longest[0]?.msPlayed
      ? [panel('session', 'The longest session', <LongestSessionTile review={review} by={by} />)]
      : []),
    ...(habits.skipRate !== null || loyal.length > 0
      ? [panel('habits', 'Habits', <HabitsTile review={review} To={To} />)]
      : []),
    panel('before', 'Compared', <PreviousYearTile review={review} by={by} isShared={sharedBy !== undefined} />),
  ]
}
