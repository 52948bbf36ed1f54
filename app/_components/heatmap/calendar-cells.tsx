'use client'
import { formatDay, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import { Heatmap } from './heatmap'

type Props = {
  first: string
  plays: number[]
  lead: number
  weeks: number
  most: number
  label: string
  by: DateConventions
}

/** The cells of the calendar; the first day is `lead` days into the first week. */
export function CalendarCells({ first, plays, lead, weeks, most, label, by }: Props) {
  const rows = [0, 1, 2, 3, 4, 5, 6].map((row) =>
    Array.from({ length: weeks }, (_, week) => plays[week * 7 + row - lead]),
  )
  const describe = (row: number, week: number) =>
    `${formatDay(dayAfter(first, week * 7 + row - lead), by)}: ${formatCount(rows[row]?.[week] ?? 0, 'play')}`
  return (
    <Heatmap
      rows={rows}
      most={most}
      pitch={[14, 14]}
      gap={3}
      describe={describe}
      label={label}
      steps="up and down for days, left and right for weeks"
    />
  )
}

const dayAfter = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
