import { dateFormat } from '@/lib/format/format-date'
import { superlative, type ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { Viewer } from '@/lib/viewer'
import { BusiestDayTile } from './busiest-day-tile'
import { BusiestHourTile } from './busiest-hour-tile'
import { BusiestWeekdayTile } from './busiest-weekday-tile'
import { ChaptersTile, chaptersTitle } from './chapters-tile'
import { ComparisonTile } from './comparison-tile'
import { HabitsTile, habitsTitle } from './habits-tile'
import { LongestSessionTile } from './longest-session-tile'
import { NewArtistsTile } from './new-artists-tile'
import { StreakTile } from './streak-tile'
import { OwnerLink } from './owner-link'
import { PlainText } from './story-link'
import { TitleTile } from './title-tile'
import { TopAlbumsTile } from './top-albums-tile'
import { TopArtistTile } from './top-artist-tile'
import { TopFiveTile } from './top-five-tile'
import { TopTrackTile } from './top-track-tile'

type Panel = { key: string; label: string; content: React.ReactNode }
/** `sharedBy` is the owner's name, for other people. */
type Story = { review: PeriodReview; words: ReviewWords; viewer: Viewer; sharedBy?: string }

/** The panels of a review in their order, without those that say nothing about a span so short or long. */
export function storyPanels({ review, words, viewer, sharedBy }: Story): Panel[] {
  const To = sharedBy === undefined ? OwnerLink : PlainText
  const by = dateFormat(viewer)
  const { top, span, streak, sessions, habits, loyal, busiestDay, discovered, totals } = review
  const panel = (key: string, label: string, content: React.ReactNode) => ({ key, label, content })
  const whose = sharedBy === undefined ? 'your' : `${sharedBy.slice(0, 60)}’s`
  const whoseFirst = sharedBy === undefined ? 'Your' : whose
  const favourites = `Artists ${sharedBy?.slice(0, 60) ?? 'you'} kept coming back to`
  const [newEars, hour, day] = [`New in ${whose} ears`, `${whoseFirst} hour`, `${whoseFirst} day`]
  const chapters = <ChaptersTile review={review} words={words} by={by} To={To} />
  return [
    panel('title', words.label, <TitleTile review={review} words={words} owner={sharedBy} />),
    panel('artist', superlative(words, 'Artist'), <TopArtistTile review={review} words={words} To={To} />),
    panel(
      'artists',
      favourites,
      <TopFiveTile label={favourites} kind="artists" items={top.artists} ink="cream" To={To} />,
    ),
    panel('track', superlative(words, 'Song'), <TopTrackTile review={review} words={words} by={by} To={To} />),
    panel(
      'tracks',
      'Songs on repeat',
      <TopFiveTile label="Songs on repeat" kind="tracks" items={top.tracks} ink="sky" To={To} />,
    ),
    ...(top.albums.length > 0
      ? [panel('albums', 'The wall of records', <TopAlbumsTile albums={top.albums} To={To} />)]
      : []),
    ...(review.chapters.length > 1 ? [panel('months', chaptersTitle(review, words), chapters)] : []),
    // Of all time and in a history's first year, every artist is new.
    ...(discovered.artists.total === totals.artists
      ? []
      : [panel('new', newEars, <NewArtistsTile label={newEars} review={review} words={words} by={by} To={To} />)]),
    panel('hours', hour, <BusiestHourTile label={hour} review={review} by={by} />),
    ...(span.days >= 14
      ? [panel('weekdays', day, <BusiestWeekdayTile label={day} review={review} weekStart={viewer.weekStart} />)]
      : []),
    ...(busiestDay && span.days >= 4
      ? [panel('day', 'The loudest day', <BusiestDayTile review={review} by={by} To={To} />)]
      : []),
    ...(streak && span.days >= 7 ? [panel('streak', 'Day after day', <StreakTile review={review} by={by} />)] : []),
    ...(sessions.longest[0]?.msPlayed
      ? [panel('session', 'The longest session', <LongestSessionTile review={review} by={by} />)]
      : []),
    ...(habits.skipRate !== null || (loyal.length > 0 && span.months > 2)
      ? [panel('habits', habitsTitle(habits), <HabitsTile review={review} To={To} />)]
      : []),
    panel(
      'before',
      'Compared',
      <ComparisonTile review={review} words={words} viewer={viewer} isShared={sharedBy !== undefined} />,
    ),
  ]
}
