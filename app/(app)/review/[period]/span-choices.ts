import { Temporal } from 'temporal-polyfill'
import { reviewHref } from '@/app/_components/review-href'
import type { LifeEvent } from '@/lib/events/life-events'
import { defaultConventions, type DateConventions, formatMonth, formatShortMonth } from '@/lib/format/format-date'
import type { ReviewYears } from '@/lib/stats/review-years'
import { seasonLabel } from '@/lib/format/season-label'
import { offeredSeasons, seasonAround, seasonOf, seasonsOfYear, type Season } from '@/lib/time/season'

export type Choice = { label: string; href: string; isCurrent?: boolean; color?: string }
export type SpanChoices = {
  /** Year, month, season, life event, all time */
  kinds: Choice[]
  /** The spans of the current kind, of one year for months and seasons */
  choices: Choice[]
  /** That year, and the same month or season of the years beside it */
  year?: { label: string; previous?: Choice; next?: Choice }
  previous?: Choice
  next?: Choice
}

type Reviewed = { name: string; fromDate: string | null; toDate: string | null }
export type SpanSettings = {
  history: ReviewYears
  events: Pick<LifeEvent, 'id' | 'name' | 'color'>[]
  hemisphere: 'north' | 'south'
  /** Whether autumn is called fall; not if absent */
  dateOrder?: DateConventions['dateOrder'] | undefined
}
type Kind = 'year' | 'month' | 'season' | 'event' | 'all_time'

/** What can be reviewed besides this period, and the spans before and after it. */
export function spanChoices(period: Reviewed, settings: SpanSettings): SpanChoices {
  const kind = kindOf(period, settings)
  const anchor = anchorOf(period, settings.history)
  const found = kind ? spans[kind](period, anchor, settings) : { choices: [] }
  return { kinds: kindChoices(kind, anchor, settings), ...found }
}

function kindOf({ name, fromDate, toDate }: Reviewed, { hemisphere }: SpanSettings): Kind | undefined {
  if (name === 'all_time') return 'all_time'
  if (name.startsWith('event_')) return 'event'
  if (!fromDate || !toDate) return undefined
  if (toDate === Temporal.PlainDate.from(fromDate).add({ years: 1 }).toString() && fromDate.endsWith('-01-01'))
    return 'year'
  if (toDate === Temporal.PlainDate.from(fromDate).add({ months: 1 }).toString() && fromDate.endsWith('-01'))
    return 'month'
  return seasonOf({ fromDate, toDate }, hemisphere) && 'season'
}

/** The last day of the period that the history knows, from which another kind of span starts. */
function anchorOf({ toDate }: Reviewed, { first, last }: ReviewYears): string {
  const end = toDate ? Temporal.PlainDate.from(toDate).subtract({ days: 1 }).toString() : last
  return end > last ? last : end < first ? first : end
}

const monthHref = (month: string) => reviewHref({ time_range: `month_${month.slice(0, 7)}` })
const yearHref = (year: number) => reviewHref({ time_range: `year_${year}` })
const eventHref = (id: number) => reviewHref({ time_range: `event_${id}` })
const seasonHref = ({ from, to }: Season) =>
  reviewHref({ time_range: 'custom', from, to: Temporal.PlainDate.from(to).subtract({ days: 1 }).toString() })

function kindChoices(kind: Kind | undefined, anchor: string, { history, events, hemisphere }: SpanSettings): Choice[] {
  const anchorYear = Number(anchor.slice(0, 4))
  const year = kind && kind !== 'all_time' && history.years.includes(anchorYear) ? anchorYear : history.opening
  const [event] = events
  return [
    { label: 'Year', href: yearHref(year), isCurrent: kind === 'year' },
    { label: 'Month', href: monthHref(anchor), isCurrent: kind === 'month' },
    { label: 'Season', href: seasonHref(seasonAround(anchor, hemisphere)), isCurrent: kind === 'season' },
    ...(event ? [{ label: 'Life event', href: eventHref(event.id), isCurrent: kind === 'event' }] : []),
    { label: 'All time', href: reviewHref({ time_range: 'all_time' }), isCurrent: kind === 'all_time' },
  ]
}

type Spans = (period: Reviewed, anchor: string, settings: SpanSettings) => Omit<SpanChoices, 'kinds'>

const spans: Record<Kind, Spans> = {
  year: ({ fromDate }, _, { history }) => {
    const choices = history.years.map((year) => ({
      label: String(year),
      href: yearHref(year),
      isCurrent: fromDate?.startsWith(String(year)),
    }))
    return { choices, ...neighbours(choices.toReversed()) }
  },
  month: ({ fromDate }, anchor, { history }) => {
    const start = Temporal.PlainDate.from(fromDate ?? anchor)
    const choice = (day: Temporal.PlainDate) => ({
      label: formatShortMonth(day.toString()),
      href: monthHref(day.toString()),
      isCurrent: day.equals(start),
    })
    const first = Temporal.PlainDate.from(start.with({ month: 1 }))
    const months = Array.from({ length: 12 }, (_, index) => first.add({ months: index }))
    const known = history.years
      .toReversed()
      .flatMap((year) => months.map((day) => day.with({ year })))
      .filter((day) => day.equals(start) || touches(day, day.add({ months: 1 }), history))
    const near = known.some((day) => day.equals(start)) ? known : [start, ...known].toSorted(Temporal.PlainDate.compare)
    return {
      choices: months.filter((day) => touches(day, day.add({ months: 1 }), history)).map(choice),
      year: yearsBeside(start, history, monthHref),
      ...neighbours(near.map((day) => ({ ...choice(day), label: formatMonth(day.toString()) }))),
    }
  },
  season: ({ fromDate }, anchor, { history, hemisphere, dateOrder = defaultConventions.dateOrder }) => {
    const start = fromDate ?? anchor
    const year = Number(start.slice(0, 4))
    const choice = (season: Season) => ({
      label: seasonLabel(season, { dateOrder }),
      href: seasonHref(season),
      isCurrent: season.from === start,
    })
    const around = [year - 1, year, year + 1]
      .flatMap((one) => seasonsOfYear(one, hemisphere))
      .filter((season) => touches(season.from, season.to, history) || season.from === start)
    const offered = offeredSeasons(year, { years: history.years, hemisphere }).map(({ from }) => from)
    return {
      choices: around.filter(({ from }) => offered.includes(from)).map(choice),
      year: yearsBeside(Temporal.PlainDate.from(start), history, (day) => seasonHref(seasonAround(day, hemisphere))),
      ...neighbours(around.map(choice)),
    }
  },
  event: ({ name }, _, { events }) => {
    const choices = events.map((event) => ({
      label: event.name,
      href: eventHref(event.id),
      isCurrent: name === `event_${event.id}`,
      color: event.color,
    }))
    return { choices, ...neighbours(choices.toReversed()) }
  },
  all_time: () => ({ choices: [] }),
}

/** The same day in the nearest years with plays, or the history's first or last day if it doesn't reach that far. */
function yearsBeside(
  day: Temporal.PlainDate,
  history: ReviewYears,
  href: (day: string) => string,
): SpanChoices['year'] {
  const beside = (by: -1 | 1): Choice | undefined => {
    const year = (by < 0 ? history.years : history.years.toReversed()).find((one) => (one - day.year) * by > 0)
    if (year === undefined) return undefined
    const there = day.with({ year }).toString()
    const known = there < history.first ? history.first : there > history.last ? history.last : there
    return { label: String(year), href: href(known) }
  }
  return { label: String(day.year), previous: beside(-1), next: beside(1) }
}

/** Whether the history reaches into the days from `from` to before `to`. */
const touches = (from: { toString(): string }, to: { toString(): string }, { first, last }: ReviewYears) =>
  to.toString() > first && from.toString() <= last

/** Beside the current one, in the order of time. */
function neighbours(choices: Choice[]): Pick<SpanChoices, 'previous' | 'next'> {
  const current = choices.findIndex(({ isCurrent }) => isCurrent)
  return current < 0 ? {} : { previous: choices[current - 1], next: choices[current + 1] }
}
