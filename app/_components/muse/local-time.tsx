'use client'
import { useDateFormat } from '@/app/_components/date-format-context'
import { formatDateTime, formatDay } from '@/lib/format/format-date'

/** An instant in the listener's zone ("3 Jan 2022, 21:05"), or a civil date ("3 Jan 2022"). */
export function LocalTime({ at }: { at: string | undefined }) {
  const by = useDateFormat()
  if (!at) return null
  return (
    <time dateTime={at}>{at.endsWith('Z') ? formatDateTime(new Date(at), by) : formatDay(at.slice(0, 10), by)}</time>
  )
}
