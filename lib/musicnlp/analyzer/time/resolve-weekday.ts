import type { Pick, WeekdaysNode } from '../../parser/time/time-node'
import { unitAround, unitFrom } from './calendar-unit'
import { isBefore, oneDay, weekdayOf, type Range } from './civil-range'
import type { Calendar } from './time-context'

/** A single weekday, or a block of them such as the weekend. */
export function resolveWeekday({ weekdays, pick }: WeekdaysNode, calendar: Calendar): Range | null {
  const isWeekend = weekdays.length === 2 && weekdays.includes(0) && weekdays.includes(6)
  if (isWeekend) return pick.way === 'every' ? null : weekendOf(pick, calendar)
  const day = weekdays[0]
  if (weekdays.length !== 1 || day === undefined || pick.way === 'every') return null
  const { today } = calendar
  const sinceThen = (weekdayOf(today) - day + 7) % 7
  if (pick.way === 'newest') return oneDay(today.subtract({ days: sinceThen }))
  if (pick.way === 'next') return oneDay(today.add({ days: 7 - sinceThen }))
  if (pick.way === 'back') return oneDay(today.subtract({ days: (sinceThen || 7) + 7 * (pick.count - 1) }))
  const week = unitAround(today, 'week', calendar)
  return oneDay(week.from.add({ days: (day - weekdayOf(week.from) + 7) % 7 }))
}

function weekendOf(pick: Pick, calendar: Calendar): Range {
  const current = unitFrom(calendar.today, 'weekend', 0, calendar)
  const hasBegun = !isBefore(calendar.today, current.from)
  if (pick.way === 'back') return unitFrom(calendar.today, 'weekend', -pick.count, calendar)
  if (pick.way === 'next') return unitFrom(calendar.today, 'weekend', 1, calendar)
  return hasBegun || pick.way === 'this' ? current : unitFrom(calendar.today, 'weekend', -1, calendar)
}
