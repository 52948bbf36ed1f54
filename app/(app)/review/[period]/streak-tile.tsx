import { formatDay, formatMonth, formatShortMonth, type DateConventions } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { PeriodReview } from '@/lib/stats/period-review'

const DAY_MS = 86_400_000
const MOST_DOTS = 371
const WIDTH = 240
const NAMES_WIDTH = 22
const ROW = 16
const STEP = (WIDTH - NAMES_WIDTH) / 31

type Props = { review: PeriodReview; by: DateConventions }

/** The days with music as a grid of dots, or a bar for each month of a longer span, and the longest streak. */
export function StreakTile({ review: { calendar, span, streak }, by }: Props) {
  if (!streak) return null
  const active = calendar.filter((day) => day.plays > 0).map(({ date }) => date)
  return (
    <StoryTile ink="night" label="Day after day">
      {span.days <= MOST_DOTS ? <DayDots active={active} span={span} /> : <MonthBars active={active} span={span} />}
      <div>
        <BigFigure>{formatNumber(active.length)}</BigFigure>
        <p className="mt-1 text-pretty">
          {active.length === 1 ? 'day' : 'days'} with music. The longest streak: {formatCount(streak.days, 'day')},{' '}
          {formatDay(streak.from, by)} to {formatDay(streak.to, by)}.
        </p>
      </div>
    </StoryTile>
  )
}

type Days = { active: string[]; span: PeriodReview['span'] }

/** A row of dots for each month, one for each of its days. */
function DayDots({ active, span }: Days) {
  const months = monthsBetween(span.from, span.to)
  const days = new Set(active)
  // Dots are lines without a length: two paths, where a circle for each day would slow the page.
  const dots = (isActive: boolean) =>
    Array.from({ length: span.days }, (_, day) =>
      new Date(Date.parse(span.from) + day * DAY_MS).toISOString().slice(0, 10),
    )
      .filter((date) => days.has(date) === isActive)
      .map((date) => {
        const row = months.indexOf(date.slice(0, 7))
        return `M${NAMES_WIDTH + (Number(date.slice(8)) - 0.5) * STEP} ${(row + 0.5) * ROW}h0`
      })
      .join('')
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${months.length * ROW}`}
      aria-hidden
      className="w-full"
      strokeWidth={STEP * 0.72}
      strokeLinecap="round"
    >
      {months.map((month, row) => (
        <text key={month} x="0" y={(row + 0.5) * ROW + 2.6} fontSize="7.5" fill="#f4ecdf">
          {formatShortMonth(`${month}-01`)}
        </text>
      ))}
      <path d={dots(false)} stroke="#4a4460" />
      <path d={dots(true)} stroke="#f9c22e" />
    </svg>
  )
}

/** The share of each month's days that had music. */
function MonthBars({ active, span }: Days) {
  const counts = new Map<string, number>()
  for (const date of active) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1)
  const months = monthsBetween(span.from, span.to)
  const step = WIDTH / months.length
  return (
    <svg viewBox={`0 0 ${WIDTH} 90`} aria-hidden className="w-full">
      {months.map((month, index) => {
        const height = Math.max(2, ((counts.get(month) ?? 0) / 31) * 90)
        return (
          <rect
            key={month}
            x={index * step}
            y={90 - height}
            width={step * 0.8}
            height={height}
            rx={Math.min(2, step * 0.3)}
            fill={counts.has(month) ? '#f9c22e' : '#4a4460'}
          >
            <title>{formatMonth(`${month}-01`)}</title>
          </rect>
        )
      })}
    </svg>
  )
}

/** Every month that the days from `from` to before `to` touch: "2022-01", "2022-02" … */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  const [year = 0, month = 1] = from.split('-').map(Number)
  for (let index = 0; ; index++) {
    const start = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10)
    if (start >= to) return months
    months.push(start.slice(0, 7))
  }
}
