import {
  dateFormat,
  formatDay,
  formatHour,
  formatLongDay,
  formatShortMonth,
  weekdayName,
} from '@/lib/format/format-date'
import { formatCompactHours, formatDuration } from '@/lib/format/format-duration'
import { formatCount, formatNumber, formatShare } from '@/lib/format/format-number'
import { platformLabels } from '@/lib/format/platform-labels'
import type { YearReview } from '@/lib/stats/year-review'
import type { Viewer } from '@/lib/viewer'
import type { ImageCard, ImageCardLine } from './image-card'
import { cardLines } from './top-card'

/** The panels of a year in review that can be saved as pictures; the same keys as the story's. */
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

/** One panel of a year in review as a picture's title, figures and list; `most` is how many lines it has room for. */
export function reviewPanelCard(
  review: YearReview,
  viewer: Viewer,
  { panel, name, most }: { panel: ReviewPanel; name: string; most: number },
): ImageCard {
  const card = panelCard(review, viewer, panel)
  return { ...card, eyebrow: `${name} · ${review.year}`, lines: card.lines?.slice(0, most) ?? [] }
}

type Card = Omit<ImageCard, 'eyebrow'>

function panelCard(review: YearReview, viewer: Viewer, panel: ReviewPanel): Card {
  const { top, totals, before } = review
  const by = dateFormat(viewer)
  switch (panel) {
    case 'title':
      return { title: `${review.year} in music`, facts: totalFacts(totals), lines: cardLines(top.artists) }
    case 'artist':
      return itemCard(top.artists[0], totals.plays, cardLines(top.artists))
    case 'artists':
      return { title: 'Top artists', lines: cardLines(top.artists) }
    case 'track':
      return itemCard(top.tracks[0], totals.plays, cardLines(top.tracks))
    case 'tracks':
      return { title: 'Top songs', lines: cardLines(top.tracks) }
    case 'albums':
      return { title: 'Top albums', lines: cardLines(top.albums) }
    case 'months':
      return { title: 'A song for each month', lines: review.months.flatMap(monthLine) }
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
        lines: monthLines(review),
      }
    case 'session':
      return sessionCard(review)
    case 'habits':
      return habitsCard(review)
    case 'before':
      return {
        title: review.comparison.isComparable ? `Compared with ${review.year - 1}` : `All of ${review.year}`,
        facts: totalFacts(totals),
        lines: review.comparison.isComparable ? changeLines(totals, before) : cardLines(top.tracks),
      }
  }
}

const totalFacts = ({ plays, msPlayed, artists }: YearReview['totals']) => [
  { value: formatNumber(plays), label: plays === 1 ? 'play' : 'plays' },
  ...(msPlayed > 0 ? [{ value: formatCompactHours(msPlayed), label: 'of music' }] : []),
  { value: formatNumber(artists), label: artists === 1 ? 'artist' : 'artists' },
]

function itemCard(item: YearReview['top']['tracks'][number] | undefined, plays: number, lines: ImageCardLine[]): Card {
  if (!item) return { title: 'No plays' }
  return {
    title: item.name,
    ...(item.artist && { text: item.artist.name }),
    facts: [
      { value: formatNumber(item.plays), label: item.plays === 1 ? 'play' : 'plays' },
      ...(item.msPlayed > 0 ? [{ value: formatDuration(item.msPlayed), label: 'of listening' }] : []),
      { value: formatShare(item.plays / Math.max(1, plays)), label: 'of all plays' },
    ],
    lines,
  }
}

const monthLine = ({ month, track }: YearReview['months'][number]): ImageCardLine[] =>
  track
    ? [
        {
          name: track.name,
          ...(track.artist && { by: track.artist.name }),
          figure: formatShortMonth(`${month}-01`),
        },
      ]
    : []

function newArtistsCard({ discovered: { artists } }: YearReview): Card {
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

function hoursCard({ hours }: YearReview, say: (hour: number) => string): Card {
  const busiest = hours.toSorted((a, b) => b.plays - a.plays || a.hour - b.hour)
  const [first] = busiest
  return {
    title: first ? `Your hour: ${say(first.hour)}` : 'No plays',
    lines: barLines(busiest.slice(0, 10).map(({ hour, plays }) => ({ label: say(hour), plays }))),
  }
}

function weekdaysCard({ clock }: YearReview, weekStart: 0 | 1): Card {
  const days = [0, 1, 2, 3, 4, 5, 6].map((row) => {
    const weekday = (row + weekStart) % 7
    const plays = clock.filter((cell) => cell.weekday === weekday).reduce((sum, cell) => sum + cell.plays, 0)
    return { label: weekdayName(weekday), plays }
  })
  const best = days.reduce((most, day) => (day.plays > most.plays ? day : most))
  return { title: `Your day: ${best.label}`, lines: barLines(days) }
}

const busiestDays = ({ calendar }: YearReview, say: (date: string) => string) =>
  barLines(
    calendar
      .toSorted((a, b) => b.plays - a.plays || a.date.localeCompare(b.date))
      .slice(0, 10)
      .map(({ date, plays }) => ({ label: say(date), plays })),
  )

function monthLines({ months, calendar }: YearReview): ImageCardLine[] {
  const days = months.map(
    ({ month }) => calendar.filter(({ date, plays }) => date.startsWith(month) && plays > 0).length,
  )
  return months.map(({ month }, index) => ({
    name: formatShortMonth(`${month}-01`),
    figure: formatCount(days[index] ?? 0, 'day'),
    share: (days[index] ?? 0) / 31,
  }))
}

function sessionCard({ sessions: { count, longest, meanMs } }: YearReview): Card {
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

function habitsCard({ habits: { skipRate, shuffleShare, platforms }, loyal }: YearReview): Card {
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
        : loyal.map(({ name, months }) => ({ name, figure: formatCount(months, 'month'), share: months / 12 })),
  }
}

function changeLines(now: YearReview['totals'], before: YearReview['totals']): ImageCardLine[] {
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
            figure: `${value >= earlier ? '+' : '−'}${formatShare(Math.abs(value / earlier - 1))}`,
            share: Math.min(1, value / Math.max(value, earlier)),
          },
        ]
      : [],
  )
}
