import { Prisma } from '@/prisma/generated/client'
import type { Filters, Name, Question, TimeFilter } from '@/lib/musicnlp/question/question'
import { platformsOf } from './platform-families'

/** Which plays a question is about: everything that can narrow them. */
export type Scope = Pick<Question, 'time' | 'names' | 'exclude' | 'filters'>

const sql = Prisma.sql

/** The conditions on `plays p`, joined by `and`; `true` where nothing narrows. */
export function within(scope: Scope): Prisma.Sql {
  const conditions = conditionsOf(scope)
  return conditions.length > 0 ? Prisma.join(conditions, ' and ') : sql`true`
}

/** Whether nothing narrows it. */
export const isEverything = (scope: Scope): boolean => conditionsOf(scope).length === 0

function conditionsOf(scope: Scope): Prisma.Sql[] {
  return [
    ...timeConditions(scope.time),
    ...nameConditions(scope.names),
    ...scope.exclude.map((name) => sql`${idOf[name.type]} is distinct from ${name.id}`),
    ...filterConditions(scope.filters),
  ]
}

/** The conditions of everything but the time. */
export const withinAnyTime = (scope: Scope): Prisma.Sql => within({ ...scope, time: allTime })
export const allTime: TimeFilter = {
  ranges: [],
  weekdays: null,
  months: null,
  hours: null,
  event: null,
  label: 'all time',
}

/** The columns that tell items apart. */
export const idOf = { track: sql`p.track_id`, artist: sql`p.artist_id`, album: sql`p.album_id` }

export const wrapsMidnight = ({ hours }: TimeFilter): boolean => hours !== null && hours[0] > hours[1]

/** The day a play belongs to: hours after midnight of a night that began the evening before belong to that evening. */
export function dayOf(time: TimeFilter): Prisma.Sql {
  if (!wrapsMidnight(time)) return sql`p.local_date`
  return sql`(p.local_date - (p.local_hour < ${time.hours?.[1] ?? 0})::int)`
}

/** 0 = Sunday, of the same day. */
export function weekdayColumn(time: TimeFilter): Prisma.Sql {
  if (!wrapsMidnight(time)) return sql`p.local_weekday`
  return sql`((p.local_weekday + 7 - (p.local_hour < ${time.hours?.[1] ?? 0})::int) % 7)`
}

function timeConditions(time: TimeFilter): Prisma.Sql[] {
  const day = dayOf(time)
  const conditions: Prisma.Sql[] = []
  if (time.ranges.length > 0) {
    const ranges = time.ranges.map(({ from, to }) => sql`(${rangeCondition(day, from, to)})`)
    conditions.push(instantBounds(time), sql`(${Prisma.join(ranges, ' or ')})`)
  }
  if (time.weekdays) conditions.push(sql`${weekdayColumn(time)} = any(${time.weekdays}::int[])`)
  if (time.months) conditions.push(sql`extract(month from ${day})::int = any(${time.months}::int[])`)
  if (time.hours) conditions.push(hourCondition(time.hours))
  return conditions
}

function rangeCondition(day: Prisma.Sql, from: string | null, to: string | null): Prisma.Sql {
  const ends = [...(from ? [sql`${day} >= ${from}::date`] : []), ...(to ? [sql`${day} < ${to}::date`] : [])]
  return ends.length > 0 ? Prisma.join(ends, ' and ') : sql`true`
}

/**
 * Bounds on the instant, a day and a half wider than any zone can shift a civil date (a wrapped night ends on the
 * next day): they exclude nothing that the dates admit, and let the index begin and end at the right place.
 */
function instantBounds({ ranges }: TimeFilter): Prisma.Sql {
  const { from, to } = extentOf(ranges)
  const bounds = [
    ...(from ? [sql`p.played_at >= ${from}::date::timestamp at time zone 'UTC' - interval '36 hours'`] : []),
    ...(to ? [sql`p.played_at < ${to}::date::timestamp at time zone 'UTC' + interval '60 hours'`] : []),
  ]
  return bounds.length > 0 ? Prisma.join(bounds, ' and ') : sql`true`
}

/** The first and the last day of all ranges together; an end that one of them leaves open is absent. */
export function extentOf(ranges: TimeFilter['ranges']): { from?: string | undefined; to?: string | undefined } {
  const [froms, tos] = [ranges.map(({ from }) => from), ranges.map(({ to }) => to)]
  return {
    from: froms.every((date) => date !== null) ? froms.toSorted()[0] : undefined,
    to: tos.every((date) => date !== null) ? tos.toSorted().at(-1) : undefined,
  }
}

function hourCondition([from, to]: [number, number]): Prisma.Sql {
  if (from <= to) return sql`p.local_hour >= ${from} and p.local_hour < ${to}`
  return sql`(p.local_hour >= ${from} or p.local_hour < ${to})`
}

/** Names of one kind widen ("Drake and Kendrick"), names of different kinds narrow ("Creep by Radiohead"). */
function nameConditions(names: Name[]): Prisma.Sql[] {
  const kinds = ['track', 'album', 'artist'] as const
  return kinds.flatMap((kind) => {
    const ids = names.filter((name) => name.type === kind).map((name) => name.id)
    return ids.length > 0 ? [sql`${idOf[kind]} = any(${ids}::int[])`] : []
  })
}

/** "!US": any country but that one; a play whose country is not known is in neither. */
const denied = (value: string | undefined) =>
  value === undefined ? null : { value: value.replace(/^!/, ''), isWanted: !value.startsWith('!') }

function filterConditions(filters: Filters): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = []
  const is = (column: Prisma.Sql, value: boolean | undefined) => {
    if (value !== undefined) conditions.push(sql`${column} = ${value}`)
  }
  const [platform, country] = [filters.platform, filters.country].map(denied)
  if (platform)
    conditions.push(sql`(p.platform = any(${platformsOf(platform.value)}::platform_family[])) = ${platform.isWanted}`)
  if (country) conditions.push(sql`(p.country = ${country.value}) = ${country.isWanted}`)
  is(sql`p.shuffle`, filters.shuffle)
  is(sql`p.offline`, filters.offline)
  is(sql`p.incognito`, filters.incognito)
  is(sql`p.is_skip`, filters.skipped)
  if (filters.finished !== undefined) conditions.push(sql`(p.reason_end = 'trackdone') = ${filters.finished}`)
  return conditions
}
