import { capitalized } from '@/lib/format/capitalized'
import { formatDayOfYear, monthName, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { seasonName } from '@/lib/format/season-label'
import type { TimeNode, Yearly, YearlyNode } from '../../parser/time/time-node'
import type { Range } from './civil-range'
import { formatRange } from './format-range'
import { resolveRange } from './resolve-range'
import type { Calendar } from './time-context'

const days: ReadonlyMap<number, string> = new Map([
  [0, 'today'],
  [-1, 'yesterday'],
  [-2, 'the day before yesterday'],
  [1, 'tomorrow'],
])
const steps: ReadonlyMap<number, string> = new Map([
  [0, 'this'],
  [-1, 'last'],
  [1, 'next'],
])

const counted = (count: number, unit: string) =>
  `${count} ${unit === 'century' && count > 1 ? 'centuries' : count > 1 ? `${unit}s` : unit}`

/** The question's own wording where it says more than the dates: "last summer", "early 2020"; null otherwise. */
export function timeWording(node: TimeNode, calendar: Calendar): string | null {
  switch (node.kind) {
    case 'day':
      return days.get(node.offset) ?? null
    case 'unit':
      return describeUnit(node)
    case 'rolling':
      return node.count === 1 ? `the past ${node.unit}` : `last ${counted(node.count, node.unit)}`
    case 'ago':
      return `${node.exact ? 'exactly ' : ''}${counted(node.count, node.unit)} ago`
    case 'yearly':
      return describeYearly(node, calendar)
    case 'weekdays':
      return describeWeekday(node)
    case 'third':
      return about(node.of, calendar, `${node.third} `)
    case 'nth':
      return node.unit === 'half' ? about(node.of, calendar, node.n === 1 ? 'first half of ' : 'second half of ') : null
    case 'age':
      return node.to === node.from + 1 ? `when you were ${node.from}` : `when you were ${node.from} to ${node.to - 1}`
    case 'so_far':
      return about(node.of, calendar, 'so far ')
    default:
      return null
  }
}

function describeUnit({ unit, offset }: Extract<TimeNode, { kind: 'unit' }>): string | null {
  const step = steps.get(offset)
  return offset === -2 ? `the ${unit} before last` : step === undefined ? null : `${step} ${unit}`
}

function about(of: TimeNode, calendar: Calendar, before: string): string | null {
  const range = resolveRange(of, calendar)
  const inner = timeWording(of, calendar) ?? (range && formatRange(range, calendar.conventions))
  return inner === null ? null : before + inner
}

function describeYearly(node: YearlyNode, calendar: Calendar): string | null {
  const name = nameOf(node.name, calendar.conventions)
  if (name === null) return null
  if (node.pick.way === 'back') return node.pick.count === 1 ? `last ${name}` : `the ${name} before last`
  if (node.pick.way === 'this') return `this ${name}`
  const range = resolveRange(node, calendar)
  const isNamed = node.name.type === 'season' || node.name.type === 'holiday' || node.name.type === 'quarter'
  return range?.from && isNamed ? `${name} ${range.from.year}` : null
}

function describeWeekday({ weekdays, pick }: Extract<TimeNode, { kind: 'weekdays' }>): string | null {
  const name = weekdayName(weekdays[0] ?? 0)
  if (weekdays.length > 1) return null
  if (pick.way === 'back' && pick.count === 1) return `last ${name}`
  return pick.way === 'this' ? `this ${name}` : null
}

function nameOf(name: Yearly, by: DateConventions): string | null {
  switch (name.type) {
    case 'season':
      return seasonName(name.season, by)
    case 'month':
      return monthName(name.month)
    case 'quarter':
      return `Q${name.quarter}`
    case 'half':
      return `H${name.half}`
    case 'holiday':
      return holidayTitles.get(name.holiday) ?? titled(name.holiday)
    case 'anniversary':
      return 'on this day'
    case 'date':
    case 'numeric_date':
      return null
  }
}

const holidayTitles: ReadonlyMap<string, string> = new Map([
  ['mlk_day', 'MLK Day'],
  ['st_patricks_day', "St Patrick's Day"],
  ['valentines_day', "Valentine's Day"],
  ['new_years_eve', "New Year's Eve"],
  ['new_year', "New Year's Day"],
  ['all_saints_day', "All Saints' Day"],
  ['all_souls_day', "All Souls' Day"],
  ['st_davids_day', "St David's Day"],
  ['st_georges_day', "St George's Day"],
  ['st_andrews_day', "St Andrew's Day"],
  ['st_lucys_day', "St Lucy's Day"],
  ['mothers_day', "Mother's Day"],
  ['fathers_day', "Father's Day"],
  ['eid_al_fitr', 'Eid al-Fitr'],
  ['eid_al_adha', 'Eid al-Adha'],
  ['april_fools', "April Fools' Day"],
])

const titled = (name: string) => name.split('_').map(capitalized).join(' ')

/** "Christmas", "4 May" or "May 4": the name that all the days have in common. */
export function recurringName(name: Yearly, ranges: readonly Range[], by: DateConventions): string | null {
  const first = ranges[0]?.from
  return name.type === 'holiday' || !first ? nameOf(name, by) : formatDayOfYear(first.toString(), by)
}
