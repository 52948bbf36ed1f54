import {
  dateFormat,
  formatDay,
  formatHour,
  formatLongDay,
  weekdayName,
  type DateConventions,
} from '@/lib/format/format-date'
import { chapterName } from '@/lib/format/chapter-name'
import { formatCompactHours, formatDuration } from '@/lib/format/format-duration'
import { formatCount, formatNumber, formatShare } from '@/lib/format/format-number'
import { platformLabels } from '@/lib/format/platform-labels'
import { reviewWords, superlative, type ReviewWords } from '@/lib/format/review-words'
import type { PeriodReview } from '@/lib/stats/period-review'
import type { Viewer } from '@/lib/viewer'
import { coverSeed } from '@/app/_components/cover/cover'
import { coverArt, portraitArt } from '@/app/_components/cover/cover-art'
import { firstLetter } from '@/app/_components/cover/first-letter'
import type { TileColor } from '@/app/_components/story/tile-colors'
import type { ImagePictureContent } from './image-picture'
import type { ImageCard, ImageCardLine } from './image-card'
import { cardLines } from './top-card'

/** The panels of a review that can be saved as pictures; the same keys as the story's. */
export const reviewPanels = [
  'title',
  'artist',
  'artists',
  'track',
  'tracks',
  'albums',
  'months',
  'new',
  'hours',
  'weekdays',
  'day',
  'streak',
  'session',
  'habits',
  'before',
] as const
export type ReviewPanel = (typeof reviewPanels)[number]
export const isReviewPanel = (key: unknown): key is ReviewPanel => reviewPanels.some((panel) => panel === key)

/** One panel of a review as a picture's title, figures and list; `most` is how many lines it has room for. */
export function reviewPanelCard(
  review: PeriodReview,
  viewer: Viewer,
  { panel, name, words, most }: { panel: ReviewPanel; name: string; words: ReviewWords; most: number },
): ImageCard {
  const card = panelCard(review, viewer, { panel, words })
  return {
    ...card,
    ink: panelInks[panel],
    eyebrow: card.title === words.label ? name : `${name} · ${words.label}`,
    lines: card.lines?.slice(0, most) ?? [],
  }
}

/** The colours of the story's tiles. */
const panelInks: Record<ReviewPanel, TileColor> = {
  title: 'night',
  artist: 'orange',
  artists: 'cream',
  track: 'plum',
  tracks: 'sky',
  albums: 'night',
  months: 'cream',
  new: 'rose',
  hours: 'sun',
  weekdays: 'teal',
  day: 'orange',
  streak: 'night',
  session: 'sky',
  habits: 'rose',
  before: 'night',
}

type Card = Omit<ImageCard, 'eyebrow'>

type Asked = { panel: ReviewPanel; words: ReviewWords }

function panelCard(review: PeriodReview, viewer: Viewer, { panel, words }: Asked): Card {
  const { top, totals } = review
  const by = dateFormat(viewer)
  switch (panel) {
    case 'title':
      return titleCard(review, words)
    case 'artist':
      return itemCard(top.artists[0], totals.plays, { label: superlative(words, 'Artist'), isArtist: true })
    case 'artists':
      return { title: 'Top artists', lines: cardLines(top.artists) }
    case 'track':
      return itemCard(top.tracks[0], totals.plays, { label: superlative(words, 'Song'), isArtist: false })
    case 'tracks':
      return { title: 'Top songs', lines: cardLines(top.tracks) }
    case 'albums':
      return { title: 'Top albums', lines: cardLines(top.albums) }
    case 'months':
      return { title: `A song for each ${review.chapterUnit}`, lines: chapterLines(review, by), isRanked: false }
    case 'new':
      return newArtistsCard(review)
    case 'hours':
      return hoursCard(review, (hour) => formatHour(hour, by))
    case 'weekdays':
      return weekdaysCard(review, viewer.weekStart)
    case 'day':
      return {
        title: review.busiestDay ? formatLongDay(review.busiestDay.date, by) : 'No plays',
        facts: review.busiestDay ? [{ value: formatNumber(review.busiestDay.plays), label: 'plays in one day' }] : [],
        lines: busiestDays(review, (date) => formatDay(date, by)),
      }
    case 'streak':
      return {
        title: 'Day after day',
        facts: [
          { value: formatNumber(review.calendar.filter(({ plays }) => plays > 0).length), label: 'days with music' },
          { value: formatNumber(review.streak?.days ?? 0), label: 'days in a row' },
        ],
        lines: daysWithMusic(review, by),
        isRanked: false,
      }
    case 'session':
      return sessionCard(review)
    case 'habits':
      return habitsCard(review)
    case 'before':
      return comparisonCard(review, viewer, words)
  }
}

/** The review in short: its figures, and its top artists and songs. */
const titleCard = ({ top, totals }: PeriodReview, words: ReviewWords): Card => ({
  title: words.title,
  facts: totalFacts(totals),
  lists: [
    {
      title: 'Top artists',
      lines: top.artists.slice(0, 5).map(({ name, plays }) => ({
        name,
        figure: formatCount(plays, 'play'),
        picture: artistPicture(name),
      })),
    },
    {
      title: 'Top songs',
      lines: top.tracks.slice(0, 5).map((track) => ({
        name: track.name,
        ...(track.artist && { by: track.artist.name }),
        figure: formatCount(track.plays, 'play'),
        picture: { svg: coverArt(coverSeed(track)), isRound: false },
      })),
    },
  ],
})

const totalFacts = ({ plays, msPlayed, artists }: PeriodReview['totals']) => [
  { value: formatNumber(plays), label: plays === 1 ? 'play' : 'plays' },
  ...(msPlayed > 0 ? [{ value: formatCompactHours(msPlayed), label: 'of music' }] : []),
  { value: formatNumber(artists), label: artists === 1 ? 'artist' : 'artists' },
]

function itemCard(
  item: PeriodReview['top']['tracks'][number] | undefined,
  plays: number,
  { label, isArtist }: { label: string; isArtist: boolean },
): Card {
  if (!item) return { title: 'No plays' }
  return {
    label,
    picture: isArtist ? artistPicture(item.name) : { svg: coverArt(coverSeed(item)), isRound: false },
    title: item.name,
    ...(item.artist && { text: item.artist.name }),
    facts: [
      { value: formatNumber(item.plays), label: item.plays === 1 ? 'play' : 'plays' },
      ...(item.msPlayed > 0 ? [{ value: formatDuration(item.msPlayed), label: 'of listening' }] : []),
      { value: formatShare(item.plays / Math.max(1, plays)), label: 'of all plays' },
    ],
  }
}

function artistPicture(name: string): ImagePictureContent {
  const { art, isDark } = portraitArt(name)
  return { svg: art, initial: firstLetter(name), isDark, isRound: true }
}

const chapterLines = ({ chapters, chapterUnit, span }: PeriodReview, by: DateConventions): ImageCardLine[] =>
  chapters.flatMap(({ track, ...days }) =>
    track
      ? [
          {
            name: track.name,
            ...(track.artist && { by: track.artist.name }),
            figure: chapterName(chapterUnit, days, span, by),
          },
        ]
      : [],
  )

function newArtistsCard({ discovered: { artists } }: PeriodReview): Card {
  const most = Math.max(1, ...artists.items.map(({ plays }) => plays))
  return {
    title: 'New in your ears',
    facts: [{ value: formatNumber(artists.total), label: artists.total === 1 ? 'new artist' : 'new artists' }],
    lines: artists.items.map(({ name, plays }) => ({ name, figure: formatCount(plays, 'play'), share: plays / most })),
  }
}

type Counted = { label: string; plays: number }

/** Lines with bars; `counted` is in the order shown. */
function barLines(counted: Counted[]): ImageCardLine[] {
  const most = Math.max(1, ...counted.map(({ plays }) => plays))
  return counted.map(({ label, plays }) => ({ name: label, figure: formatCount(plays, 'play'), share: plays / most }))
}

function hoursCard({ hours }: PeriodReview, say: (hour: number) => string): Card {
  const busiest = hours.toSorted((a, b) => b.plays - a.plays || a.hour - b.hour)
  const [first] = busiest
  return {
    title: first ? `Your hour: ${say(first.hour)}` : 'No plays',
    lines: barLines(busiest.slice(0, 10).map(({ hour, plays }) => ({ label: say(hour), plays }))),
  }
}

function weekdaysCard({ clock }: PeriodReview, weekStart: 0 | 1): Card {
  const days = [0, 1, 2, 3, 4, 5, 6].map((row) => {
    const weekday = (row + weekStart) % 7
    const plays = clock.filter((cell) => cell.weekday === weekday).reduce((sum, cell) => sum + cell.plays, 0)
    return { label: weekdayName(weekday), plays }
  })
  const best = days.reduce((most, day) => (day.plays > most.plays ? day : most))
  return { title: `Your day: ${best.label}`, lines: barLines(days), isRanked: false }
}

const busiestDays = ({ calendar }: PeriodReview, say: (date: string) => string) =>
  barLines(
    calendar
      .toSorted((a, b) => b.plays - a.plays || a.date.localeCompare(b.date))
      .slice(0, 10)
      .map(({ date, plays }) => ({ label: say(date), plays })),
  )

function daysWithMusic({ chapters, chapterUnit, span, calendar }: PeriodReview, by: DateConventions): ImageCardLine[] {
  if (chapterUnit === 'day') return []
  const counted = chapters.map(({ from, to }) => ({
    name: chapterName(chapterUnit, { from, to }, span, by),
    days: calendar.filter(({ date, plays }) => plays > 0 && date >= from && date < to).length,
  }))
  const most = Math.max(1, ...counted.map(({ days }) => days))
  return counted.map(({ name, days }) => ({ name, figure: formatCount(days, 'day'), share: days / most }))
}

function sessionCard({ sessions: { count, longest, meanMs } }: PeriodReview): Card {
  const [first] = longest
  return {
    title: 'The longest session',
    facts: [
      ...(first ? [{ value: formatDuration(first.msPlayed), label: formatCount(first.plays, 'play') }] : []),
      { value: formatNumber(count), label: 'sessions' },
    ],
    ...(meanMs !== null && meanMs > 0 && { text: `On average, music played for ${formatDuration(meanMs)} at a time.` }),
  }
}

function habitsCard({ habits: { skipRate, shuffleShare, platforms }, loyal, span }: PeriodReview): Card {
  const known = platforms.flatMap(({ value, plays }) =>
    value !== null && value in platformLabels
      ? [{ label: platformLabels[value as keyof typeof platformLabels], plays }]
      : [],
  )
  return {
    title: 'Habits',
    facts: [
      ...(skipRate !== null ? [{ value: formatShare(skipRate), label: 'skipped' }] : []),
      ...(shuffleShare !== null ? [{ value: formatShare(shuffleShare), label: 'on shuffle' }] : []),
    ],
    lines:
      known.length > 0
        ? barLines(known)
        : loyal.map(({ name, months }) => ({
            name,
            figure: formatCount(months, 'month'),
            share: months / span.months,
          })),
  }
}

function comparisonCard({ top, totals, before, comparison }: PeriodReview, viewer: Viewer, words: ReviewWords): Card {
  const isComparable = comparison?.isComparable && before
  return {
    title: isComparable ? `Compared with ${reviewWords(comparison.period, viewer).label}` : `All of ${words.label}`,
    facts: totalFacts(totals),
    lines: isComparable ? changeLines(totals, before) : cardLines(top.tracks),
    isRanked: !isComparable,
  }
}

function changeLines(now: PeriodReview['totals'], before: PeriodReview['totals']): ImageCardLine[] {
  const figures = [
    ['Plays', now.plays, before.plays],
    ['Tracks', now.tracks, before.tracks],
    ['Albums', now.albums, before.albums],
    ['Artists', now.artists, before.artists],
  ] as const
  return figures.flatMap(([name, value, earlier]) =>
    earlier > 0
      ? [
          {
            name,
            by: `${formatNumber(earlier)} before`,
            figure: changeText(value / earlier - 1),
            share: Math.min(1, value / Math.max(value, earlier)),
          },
        ]
      : [],
  )
}

/** In words, because the pictures' fonts have no minus sign: a fall would look like a rise. */
const changeText = (by: number) =>
  Math.abs(by) < 0.0005 ? 'same' : `${formatShare(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'}`
