'use client'
import { useDateFormat } from '@/app/_components/date-format-context'
import { formatDateTime, formatDay, formatTime } from '@/lib/format/format-date'

/** An instant in the listener's zone ("3 Jan 2022, 21:05"; "21:05" where the day is known), or a civil date ("3 Jan 2022"). */
export function LocalTime({ at, timeOnly = false }: { at: string | undefined; timeOnly?: boolean }) {
  const by = useDateFormat()
  if (!at) return null
  if (timeOnly) return <time dateTime={at}>{formatTime(new Date(at), by)}</time>
  return (
    <time dateTime={at}>{at.endsWith('Z') ? formatDateTime(new Date(at), by) : formatDay(at.slice(0, 10), by)}</time>
  )
}
