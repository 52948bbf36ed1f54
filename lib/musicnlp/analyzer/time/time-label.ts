import { formatList } from '@/lib/format/list'
import { monthName, shortMonthName, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { seasonName } from '@/lib/format/season-label'
import type { Season, TimeNode } from '../../parser/time/time-node'
import type { Range } from './civil-range'
import { timeWording, recurringName } from './time-wording'
import { startsWithDay } from '../../phrasing/starts-with-day'
import { formatHours } from '../../phrasing/format-hours'
import { formatRange, formatRangeAs } from './format-range'
import { resolveRange } from './resolve-range'
import { FIRST_YEAR, seasonMonths, seasonStart } from './occurrence'
import type { Resolved } from './resolve-node'
import type { Calendar } from './time-context'

function nameWeekdays(days: readonly number[]): string {
  const key = [...days].sort().join('')
  if (key === '06') return 'weekends'
  if (key === '12345') return 'weekdays'
  return formatList(days.map((day) => `${weekdayName(day)}s`))
}

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']

function nameMonths(months: readonly number[], calendar: Calendar): string {
  const season = seasons.find((one) => seasonMonths(one, calendar).join() === months.join())
  if (!season) return `every ${formatList(months.map((month) => monthName(month)))}`
  const first = seasonStart(season, calendar)
  const span = `${shortMonthName(first)} – ${shortMonthName(((first + 1) % 12) + 1)}`
  return `every ${seasonName(season, calendar.conventions)} (${span})`
}

/**
 * The filter in words, with its dates: "Fridays in summer 2022 (Jun – Aug) after 6 PM". It is worded so that the
 * grammar reads it back to the same filter.
 */
export function timeLabel(node: TimeNode, resolved: Resolved, calendar: Calendar): string {
  const days = resolved.weekdays && nameWeekdays(resolved.weekdays)
  const months = resolved.months && nameMonths(resolved.months, calendar)
  const dates = resolved.ranges && datesOf(node, resolved.ranges, calendar)
  const hours = resolved.hours && formatHours(resolved.hours, calendar.conventions)
  const when = [days, months, dates].filter((part) => part !== null)
  const isOpen = resolved.ranges?.length === 1 && resolved.ranges.some(({ from, to }) => from === null || to === null)
  return (
    [
      when.join(
        !days || !(months ?? dates) || (isOpen && !months) ? ' ' : startsWithDay.test(dates ?? '') ? ' from ' : ' in ',
      ),
      hours,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' ') || 'all time'
  )
}

/** A yearly day by its name, other ranges one by one. */
function nameSeveral(node: TimeNode, ranges: readonly Range[], by: DateConventions): string {
  const named = (node.kind === 'and' ? node.parts : [node]).find((part) => part.kind === 'yearly')
  const name = named ? recurringName(named.name, ranges, by) : null
  const years = ranges.flatMap(({ from }) => (from ? [from.year] : []))
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  if (name === null || last - first !== ranges.length - 1)
    return formatList(ranges.map((range) => formatRange(range, by)))
  return node.kind === 'yearly' || first === FIRST_YEAR ? `every ${name}` : `every ${name} from ${first} to ${last}`
}

/** The wording of the one phrase that has dates, if the filter has exactly these dates. */
function sayDates(node: TimeNode, range: Range, calendar: Calendar): string | null {
  const parts = (node.kind === 'and' ? node.parts : [node]).filter(
    (part) => part.kind !== 'hours' && part.kind !== 'bound',
  )
  const said = parts
    .map((part) => ({ part, own: resolveRange(part, calendar) }))
    .find(({ own }) => own && formatRange(own, calendar.conventions) === formatRange(range, calendar.conventions))
  return said ? timeWording(said.part, calendar) : null
}

function datesOf(node: TimeNode, ranges: Resolved['ranges'], calendar: Calendar): string {
  if (!ranges) return ''
  const only = ranges.length === 1 ? ranges[0] : undefined
  if (!only) return nameSeveral(node, ranges, calendar.conventions)
  const said = sayDates(node, only, calendar)
  const name = formatRange(only, calendar.conventions)
  if (said === null || said === name) return name
  return `${said} (${formatRangeAs(only, said, calendar.conventions)})`
}
