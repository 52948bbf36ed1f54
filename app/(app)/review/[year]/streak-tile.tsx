import { formatDay, type DateConventions } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import type { YearReview } from '@/lib/stats/year-review'

/** The days with music as a grid of dots, and the longest streak. */
export function StreakTile({ review: { calendar, streak, year }, by }: { review: YearReview; by: DateConventions }) {
  const active = calendar.filter((day) => day.plays > 0)
  const days = new Set(active.map((day) => Math.round((Date.parse(day.date) - Date.UTC(year, 0, 1)) / 86_400_000)))
  const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000
  if (!streak) return null
  return (
    <StoryTile ink="night" label="Day after day">
      <svg viewBox="0 0 240 100" aria-hidden className="w-full">
        {Array.from({ length }, (_, day) => (
          <circle
            key={day}
            cx={5 + (day % 25) * 9.55}
            cy={4 + Math.floor(day / 25) * 6.6}
            r="2.2"
            fill={days.has(day) ? '#f9c22e' : '#4a4460'}
          />
        ))}
      </svg>
      <div>
        <BigFigure>{formatNumber(active.length)}</BigFigure>
        <p className="mt-1 text-pretty">
          days with music. The longest run: {formatCount(streak.days, 'day')}, {formatDay(streak.from, by)} to{' '}
          {formatDay(streak.to, by)}.
        </p>
      </div>
    </StoryTile>
  )
}
