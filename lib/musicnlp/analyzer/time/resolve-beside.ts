import type { TimeNode, Yearly } from '../../parser/time/time-node'
import { unitAround, unitFrom, unitLength } from './calendar-unit'
import { isBefore, type ClosedRange } from './civil-range'
import { begun, occurrence } from './occurrence'
import type { Calendar } from './time-context'

/**
 * "that year", "the following month": the unit beside the time of the turn before. Where there was none, "the previous"
 * one is the last and "the next" one is still to come, and "that" one is none.
 */
export function unitBeside(
  { unit, steps }: Extract<TimeNode, { kind: 'beside' }>,
  calendar: Calendar,
): ClosedRange | null {
  const { anchor, today } = calendar
  if (anchor) {
    const start = steps > 0 ? anchor.to.subtract({ days: 1 }) : anchor.from
    return unitFrom(start, unit, steps, calendar)
  }
  if (steps === 0) return null
  const isSmall = unit === 'day' || unit === 'week' || unit === 'fortnight'
  return steps < -1 && isSmall
    ? unitAround(today.subtract(unitLength(unit, -steps)), 'day', calendar)
    : unitFrom(today, unit, steps, calendar)
}

/** "that summer", "the following Christmas": the one in, before or after the time of the turn before. */
export function yearlyBeside(name: Yearly, steps: number, calendar: Calendar): ClosedRange | null {
  const { anchor, today } = calendar
  if (!anchor && steps === 0) return null
  if (!anchor && steps < 0)
    return [...begun(name, calendar)].filter((span) => !isBefore(today, span.to))[-steps - 1] ?? null
  const { from, to } = anchor ?? { from: today.add({ days: 1 }), to: today.add({ days: 1 }) }
  const years = [-1, 0, 1].map((step) => from.year + step)
  const found = years.flatMap((year) => occurrence(name, year, calendar) ?? [])
  if (steps === 0) {
    const held = found.find((span) => isBefore(span.from, to) && isBefore(from, span.to))
    return held ?? (isBefore(from.add({ years: 1 }), to) ? null : occurrence(name, from.year, calendar))
  }
  return (
    (steps < 0
      ? found.findLast((span) => isBefore(span.from, from))
      : found.find((span) => !isBefore(span.from, to))) ?? null
  )
}

/** "and in June?" after July 2022: the June of that year. Null where the turn before spoke of more than a year. */
export function anchoredYear(name: Yearly, { anchor }: Calendar): number | null {
  if (!anchor?.isYearSaid || isBefore(anchor.from.add({ years: 1 }), anchor.to)) return null
  const isWholeYear = anchor.from.add({ years: 1 }).equals(anchor.to)
  return name.type === 'season' && isWholeYear ? null : anchor.from.year
}
