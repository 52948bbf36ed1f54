import 'server-only'
import { conventionsOf, formatDayOfYear } from '@/lib/format/format-date'
import { createEvent, listEvents } from '@/lib/events/life-events'
import type { Viewer } from '@/lib/viewer'
import { defineEvent } from './analyzer/define-event'
import { toldBirthday } from './analyzer/told-birthday'
import { dayNumber } from './executor/civil-days'
import { loadLibrary } from './load-library'

/** The life event that was saved, its day as the person writes it ("3 April"), and the sentence that tells it */
type SavedBirthday = { id: number; day: string; told: string }

const isBirthday = (name: string) => /\bbirthday\b/i.test(name)

/**
 * "My birthday is April 3" becomes a life event that repeats every year, from the year of the first play. Null for any
 * other text, and where the person has a birthday.
 * @param isAsked whether the date was asked for, so that "April 3" alone tells it
 */
export async function saveBirthday(query: string, isAsked: boolean, viewer: Viewer): Promise<SavedBirthday | null> {
  const told = toldBirthday(query, isAsked)
  if (!told) return null
  const { firstPlay, events } = await loadLibrary(viewer.userId)
  const firstYear = (firstPlay ?? viewer.now).getUTCFullYear()
  const settings = { viewer, events, firstYear, habit: false }
  const [date] = defineEvent(told, settings)?.time.ranges ?? []
  const day = date?.from && date.to && dayNumber(date.to) - dayNumber(date.from) === 1 ? date.from.slice(5) : null
  if (!day || (await listEvents(viewer.userId)).some(({ name }) => isBirthday(name))) return null
  // A birthday in February of a leap year needs one to begin in.
  const year = day === '02-29' ? firstYear - (firstYear % 4) : firstYear
  const event = await createEvent(viewer.userId, {
    name: 'Birthday',
    start_date: `${year}-${day}`,
    repeats: 'yearly',
    category: 'personal',
  })
  return { id: event.id, told, day: formatDayOfYear(event.start_date, conventionsOf(viewer)) }
}
