'use client'
import { formatHour, weekdayName } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import { Heatmap } from './heatmap'

/** Weekdays down, hours across; `rows` begins with the first day of the week. */
export function HourCells({ rows, weekStart, most }: { rows: number[][]; weekStart: 0 | 1; most: number }) {
  const tell = (row: number, hour: number) =>
    `${weekdayName((row + weekStart) % 7)}, ${formatHour(hour)}: ${formatCount(rows[row]?.[hour] ?? 0, 'play')}`
  return <Heatmap rows={rows} most={most} pitch={[16, 13]} gap={2} tell={tell} />
}
