'use client'
import { formatHour, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import { Heatmap } from './heatmap'

type Props = { rows: number[][]; weekStart: 0 | 1; most: number; label: string; by: DateConventions }

/** Weekdays down, hours across; `rows` begins with the first day of the week. */
export function HourCells({ rows, weekStart, most, label, by }: Props) {
  const describe = (row: number, hour: number) =>
    `${weekdayName((row + weekStart) % 7)}, ${formatHour(hour, by)}: ${formatCount(rows[row]?.[hour] ?? 0, 'play')}`
  return (
    <Heatmap
      rows={rows}
      most={most}
      pitch={[16, 13]}
      gap={2}
      describe={describe}
      label={label}
      steps="left and right for hours, up and down for weekdays"
    />
  )
}
