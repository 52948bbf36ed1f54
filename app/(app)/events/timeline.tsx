import Link from 'next/link'
import { formatDay, zoneName, type DateConventions } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { eventDays } from '@/lib/events/event-days'
import type { LifeEvent } from '@/lib/events/life-events'
import type { Week } from '@/lib/events/weekly-listening'
import { longGaps } from '@/lib/format/long-gaps'
import { Temporal } from 'temporal-polyfill'
import { TimelineLanes } from './timeline-lanes'
import { TimelineZones } from './timeline-zones'
import type { ZoneStretch } from './zone-stretches'

const HEIGHT = 120
const DAY = 86_400_000
/** In as long a time without a play, files are missing rather than music. */
const YEAR_WEEKS = 52

export type TimelineProps = {
  weeks: Week[]
  events: LifeEvent[]
  zones: ZoneStretch[]
  today: string
  by: DateConventions
}

/** Weekly listening as an area with the events as bands over it; the list of events below says the same in text. */
export function Timeline({ weeks, events, zones, today, by }: TimelineProps) {
  const from = Date.parse(weeks[0]?.week ?? today)
  const to = Math.max(Date.parse(weeks.at(-1)?.week ?? today) + 7 * DAY, from + DAY)
  const at = (date: string) => Math.min(100, Math.max(0, (100 * (Date.parse(date) - from)) / (to - from)))
  const busiest = weeks.reduce((best, week) => (week.plays > best.plays ? week : best), { week: today, plays: 1 })
  const gaps = longGaps(
    weeks.map(({ plays }) => plays),
    YEAR_WEEKS,
  )
  const told = zones.filter(({ moves }) => moves === undefined)
  const suggested = zones.filter(({ moves }) => moves !== undefined)
  const bands = bandsOf(events, Temporal.PlainDate.from(today), at)
  return (
    <figure aria-label="Your weeks and the events of your life" className="space-y-3">
      <div className="relative h-44 border-b">
        <span
          aria-hidden
          className="absolute inset-x-0 top-0 border-b text-right text-[0.6875rem] leading-5 text-muted-foreground tabular-nums"
        >
          {formatNumber(busiest.plays)} a week
        </span>
        {gaps.map(({ from: first, to: last }) => (
          <span
            key={first}
            aria-hidden
            className="absolute top-5 bottom-0 grid place-items-center overflow-hidden bg-muted/60 text-xs text-muted-foreground"
            style={{ left: `${(100 * first) / weeks.length}%`, width: `${(100 * (last - first + 1)) / weeks.length}%` }}
          >
            No plays known
          </span>
        ))}
        {bands.map(({ key, event, left, width }) => (
          <Link
            key={key}
            href={`/events/${event.id}`}
            tabIndex={-1}
            aria-hidden
            title={event.name}
            className="absolute top-5 bottom-0 rounded-t-md opacity-15 transition-opacity hover:opacity-35"
            style={{ left: `${left}%`, width: `${width}%`, backgroundColor: event.color }}
          />
        ))}
        <svg
          aria-hidden
          viewBox={`0 0 ${weeks.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="pointer-events-none absolute inset-x-0 bottom-0 h-[9.75rem] w-full text-chart-1"
        >
          <path d={area(weeks, busiest.plays)} fill="currentColor" fillOpacity={0.85} />
        </svg>
      </div>
      <Years from={from} to={to} at={at} />
      <TimelineZones zones={zones} today={today} at={at} />
      <TimelineLanes bands={bands} />
      <figcaption className="text-sm text-muted-foreground">
        Most plays in the week of {formatDay(busiest.week, by)}: {formatNumber(busiest.plays)}.
        {gaps.map(({ from: first, to: last }) => (
          <span key={first}>
            {' '}
            No plays from {formatDay(weeks[first]?.week ?? today, by)} to {formatDay(weeks[last]?.week ?? today, by)}.
            Files for that time may be missing.
          </span>
        ))}
        {told.map(({ zone, from: first, to: next }) => (
          <span key={`${first} ${zone}`}>
            {' '}
            {zoneName(zone)}{' '}
            {next ? `from ${formatDay(first, by)} to ${formatDay(next, by)}` : `since ${formatDay(first, by)}`}.
          </span>
        ))}
        {suggested.length > 0 && (
          <>
            {' '}
            Your files suggest another time zone for {formatCount(suggested.length, 'stay')} (dashed), which would move{' '}
            {formatCount(
              suggested.reduce((total, { moves = 0 }) => total + moves, 0),
              'play',
            )}
            .{' '}
            <Link href="/settings/listening" className="rounded font-medium text-brand-text underline">
              Review time zones
            </Link>
          </>
        )}
      </figcaption>
    </figure>
  )
}

function area(weeks: Week[], most: number): string {
  const points = weeks.map(({ plays }, index) => `L${index + 0.5} ${HEIGHT - (plays / most) * HEIGHT}`)
  return `M0 ${HEIGHT} ${points.join(' ')} L${weeks.length} ${HEIGHT} Z`
}

function bandsOf(events: LifeEvent[], today: Temporal.PlainDate, at: (date: string) => number) {
  return events.flatMap((event) =>
    eventDays(event, today)
      .map((days) => ({
        key: `${event.id} ${days.from}`,
        event,
        left: at(days.from),
        width: Math.max(0.25, at(days.to) - at(days.from)),
      }))
      .filter(({ left, width }) => left < 100 && left + width > 0.25),
  )
}

/** Year labels at each 1 January; years are skipped where labels would touch. */
function Years({ from, to, at }: { from: number; to: number; at: (date: string) => number }) {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()]
  const step = Math.max(1, Math.ceil((last - first + 1) / 6))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (_, index) => index % step === 0,
  )
  return (
    <div aria-hidden className="relative h-4 text-xs text-muted-foreground tabular-nums">
      {years
        .filter((year) => at(`${year}-01-01`) < 95)
        .map((year) => (
          <span
            key={year}
            className="absolute -translate-x-px border-l pl-1"
            style={{ left: `${at(`${year}-01-01`)}%` }}
          >
            {year}
          </span>
        ))}
    </div>
  )
}
