'use client'
import { useDateFormat } from '@/app/_components/date-format-context'
import { formatDate, formatDateTime, formatDay, formatTime } from '@/lib/format/format-date'

type Props = { at: string | undefined; only?: 'day' | 'time' | undefined }

/** An instant in the listener's zone ("3 Jan 2022, 21:05"; only its time "21:05" or its day), or a civil date ("3 Jan 2022"). */
export function LocalTime({ at, only }: Props) {
  const by = useDateFormat()
  if (!at) return null
  if (only === 'time') return <time dateTime={at}>{formatTime(new Date(at), by)}</time>
  if (only === 'day') return <time dateTime={at}>{formatDate(new Date(at), by)}</time>
  return (
    <time dateTime={at}>{at.endsWith('Z') ? formatDateTime(new Date(at), by) : formatDay(at.slice(0, 10), by)}</time>
  )
}
