'use client'
import { formatDateTime, formatDay } from '@/lib/format/date'
import { useTimeZone } from './time-zone'

/** An instant in the listener's zone ("3 Jan 2022, 21:05"), or a civil date ("3 Jan 2022"). */
export function LocalTime({ at }: { at: string | undefined }) {
  const timeZone = useTimeZone()
  if (!at) return null
  return (
    <time dateTime={at}>{at.endsWith('Z') ? formatDateTime(new Date(at), timeZone) : formatDay(at.slice(0, 10))}</time>
  )
}
