import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Side } from '@/lib/musicnlp/question/answer-data'
import type { Question } from '@/lib/musicnlp/question/question'
import { listLength, side, type RunInput, type Runner } from './runner'
import { calendarBucketOf } from './calendar-figures'
import { bucketsOf, bucketStart, dayNumber, isoDay, localDayNumber, matchingDays } from './civil-days'
import { itemList, ItemRow, selectItems, totalColumn } from './item-queries'
import type { ItemKind } from './metric-measures'
import { dayOf, idOf, within } from './scope'

const sql = Prisma.sql

/** Local days with a counted play in the scope, in order. */
export async function playedDays({ question, reader }: Pick<RunInput, 'question' | 'reader'>): Promise<number[]> {
  const rows = await reader.rows(
    z.object({ day: z.string() }),
    sql`
    select g.day::text as day from (select distinct ${dayOf(question.time)} as day from plays p
      where ${within(question)} and ${isCounted}) g`,
  )
  return rows.map(({ day }) => dayNumber(day)).toSorted((a, b) => a - b)
}

/** First and last place, both included, in a list of days or periods. */
export type Stretch = { from: number; to: number }

/**
 * The longest run of days (or the periods said) with a counted play, and the run that still goes on: its last day is
 * today or yesterday. Days that weekdays or months leave out do not interrupt ("Fridays in a row"). The earliest of
 * equals. Of a kind of item, each item's own longest run of days.
 */
export const streak: Runner = async (input) => {
  const { question, viewer } = input
  const kind = question.entity
  if (kind !== 'none' && !question.names.some((name) => name.type === kind)) return streaksOf(kind, input)
  const bucket = calendarBucketOf(question, 'day')
  const played = await playedDays(input)
  const today = localDayNumber(viewer.now, viewer.timeZone)
  const first = played[0]
  if (first === undefined) return { kind: 'number', value: 0, unit: `${bucket}s`, at: null, sides: [] }
  const places = bucketsOf(
    bucket,
    matchingDays(question.time, first, Math.max(today, played.at(-1) ?? first)),
    viewer.weekStart,
  )
  const heard = new Set(played.map((day) => bucketStart(bucket, day, viewer.weekStart)))
  const runs = runsOf(places.map((place) => heard.has(place)))
  const longest = longestOf(runs)
  const last = runs.at(-1)
  const current = last && isOpen(question, places, last, today) ? last : undefined
  const runSide = (label: string, run: Stretch | undefined): Side =>
    side(
      label,
      run ? lengthOf(run) : 0,
      `${bucket}s`,
      run && { from: isoDay(places[run.from] ?? 0), to: isoDay(places[run.to] ?? 0) },
    )
  return {
    kind: 'number',
    value: lengthOf(longest),
    unit: `${bucket}s`,
    at: isoDay(places[longest.from] ?? 0),
    sides: [runSide('longest', longest), runSide('current', current)],
  }
}

/** The earliest of the longest runs; one of no length where there is none. */
export const longestOf = (runs: readonly Stretch[]): Stretch =>
  runs.reduce((best, run) => (lengthOf(run) > lengthOf(best) ? run : best), runs[0] ?? { from: 0, to: -1 })

export const lengthOf = ({ from, to }: Stretch): number => to - from + 1

/** Stretches of true, as first and last index. */
export function runsOf(flags: boolean[]): Stretch[] {
  const runs: Stretch[] = []
  flags.forEach((flag, index) => {
    const last = runs.at(-1)
    if (flag && last?.to === index - 1) last.to = index
    else if (flag) runs.push({ from: index, to: index })
  })
  return runs
}

/** A run goes on if it reaches the last place or the one before, and that place is not over: the time is not past. */
function isOpen({ time: { ranges } }: Question, places: number[], run: Stretch, today: number): boolean {
  const isPast = ranges.length > 0 && ranges.every(({ to }) => to !== null && dayNumber(to) <= today)
  return !isPast && run.to >= places.length - 2
}

const Streak = ItemRow.extend({ total: z.number(), days: z.number(), from: z.string(), to: z.string() })

async function streaksOf(kind: ItemKind, { question, reader }: RunInput) {
  const rows = await reader.rows(Streak, {
    with: sql`
      days as (
      select ${idOf[kind]} as id, ${dayOf(question.time)} as day, min(p.artist_id) as artist_id,
        count(*)::int as plays, coalesce(sum(p.ms_played), 0)::float8 as ms_played
      from plays p where ${within(question)} and ${isCounted} and ${idOf[kind]} is not null group by 1, 2),
    runs as (
      select d.id, min(d.artist_id) as artist_id, count(*)::int as days, min(d.day) as first, max(d.day) as last,
        sum(d.plays)::int as plays, sum(d.ms_played)::float8 as ms_played
      from (select *, day - (row_number() over (partition by id order by day))::int as island from days) d group by d.id, d.island),
    t as (select distinct on (id) * from runs order by id, days desc, first)`,
    select: selectItems(
      kind,
      sql`t.days, t.first::text as from, t.last::text as to, ${totalColumn}`,
      listLength(question),
      { order: sql`t.days desc, t.plays desc, t.ms_played desc` },
    ),
  })
  const { items } = itemList(kind, rows, ({ days, from, to }) => ({ days, from, to }))
  return { kind: 'ranking' as const, items, value: items[0]?.days ?? 0, unit: 'days' as const }
}
