'use client'
import { createContext, useContext } from 'react'
import { formatDateTime, formatDay } from '@/lib/format/format-date'

const TimeZoneContext = createContext('UTC')

/** Sets the listener's time zone for the dates of answers inside it. */
export const TimeZoneProvider = TimeZoneContext.Provider

/** An instant in the listener's zone ("3 Jan 2022, 21:05"), or a civil date ("3 Jan 2022"). */
export function LocalTime({ at }: { at: string | undefined }) {
  const timeZone = useContext(TimeZoneContext)
  if (!at) return null
  return (
    <time dateTime={at}>{at.endsWith('Z') ? formatDateTime(new Date(at), timeZone) : formatDay(at.slice(0, 10))}</time>
  )
}
