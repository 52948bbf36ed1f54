import 'server-only'
import { conventionsOf, formatDayOfYear } from '@/lib/format/format-date'
import { createEvent, listEvents } from '@/lib/events/life-events'
import type { Viewer } from '@/lib/viewer'
import { defineEvent } from './analyzer/define-event'
import { loadLibrary } from './load-library'

/** The life event that was saved, and its day as the person writes it: "3 April" */
type SavedBirthday = { id: number; day: string }

const isBirthday = (name: string) => /\bbirthday\b/i.test(name)

/**
 * "My birthday is April 3" becomes a life event that repeats every year, from the year of the first play. Null for any
 * other text, and where the person has a birthday.
 * @param isAsked whether the date was asked for, so that "April 3" alone tells it
 */
export async function saveBirthday(query: string, isAsked: boolean, viewer: Viewer): Promise<SavedBirthday | null> {
  if (!isAsked && !isBirthday(query)) return null
  const { firstPlay, events } = await loadLibrary(viewer.userId)
  const firstYear = (firstPlay ?? viewer.now).getUTCFullYear()
  const settings = { viewer, events, firstYear, habit: false }
  const told = defineEvent(isBirthday(query) ? query : `my birthday is ${query}`, settings)
  const day = told?.time.ranges[0]?.from?.slice(5)
  if (!told || told.bucket !== 'year' || !day || (await listEvents(viewer.userId)).some(({ name }) => isBirthday(name)))
    return null
  // A birthday in February of a leap year needs one to begin in.
  const year = day === '02-29' ? firstYear - (firstYear % 4) : firstYear
  const event = await createEvent(viewer.userId, {
    name: 'Birthday',
    start_date: `${year}-${day}`,
    repeats: 'yearly',
    category: 'personal',
  })
  return { id: event.id, day: formatDayOfYear(event.start_date, conventionsOf(viewer)) }
}
