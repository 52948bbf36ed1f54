import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Unit } from '@/lib/musicnlp/question/answer-data'
import type { CivilRange, Question } from '@/lib/musicnlp/question/question'
import { lastDayOf, listLength, side, type RunInput, type Runner } from './runner'
import { dayNumber, isoDay } from './civil-days'
import { direction, itemList, ItemRow, rounded, selectItems, totalColumn } from './item-queries'
import { measure, measureOf, plays, time, unitOf, type ItemKind } from './metric-measures'
import { extentOf, idOf, within } from './scope'

const sql = Prisma.sql
const WINDOW_DAYS = 90

type Windows = { now: { from: string; to: string }; before: { from: string; to: string } }

/**
 * What rises or falls: a period against the one of the same length before it; without a period the last 90 days, of
 * today or of a history that has ended, against the 90 before. Of a kind of item a list of changes in plays, else one
 * measure on both sides.
 */
export const trend: Runner = async (input) => {
  const { question } = input
  const windows = windowsOf(input)
  if (!windows) return { kind: 'none' }
  const kind = question.entity
  return kind === 'none' || question.names.some((name) => name.type === kind)
    ? onBothSides(input, windows)
    : risingItems(input, windows, kind)
}

/** Null where the period has no beginning, so that nothing lies before it. */
function windowsOf(input: RunInput): Windows | null {
  const {
    compare,
    time: { ranges },
  } = input.question
  if (compare) return windowsSaid(compare.sides)
  const tomorrow = lastDayOf(input) + 1
  const said = extentOf(ranges)
  if (ranges.length > 0 && !said.from) return null
  const from = said.from ? dayNumber(said.from) : tomorrow - WINDOW_DAYS
  const to = Math.min(said.to ? dayNumber(said.to) : tomorrow, tomorrow)
  if (to <= from) return null
  const before = wholeMonths(from, to) ? isoDay(monthsBefore(from, wholeMonths(from, to))) : isoDay(2 * from - to)
  return { now: { from: isoDay(from), to: isoDay(to) }, before: { from: before, to: isoDay(from) } }
}

/** "from 2021 to 2023": the earlier of two times and the later; null where they are not two closed ranges. */
function windowsSaid(sides: NonNullable<Question['compare']>['sides']): Windows | null {
  const closed = sides.flatMap(({ time }) => {
    const [range] = time?.ranges ?? []
    return range?.from && range.to ? [{ from: range.from, to: range.to }] : []
  })
  const [before, now] = closed.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return before && now && closed.length === 2 ? { before, now } : null
}

/** How many calendar months [from, to) are, 0 if they are not whole. */
function wholeMonths(from: number, to: number): number {
  const [a, b] = [new Date(isoDay(from)), new Date(isoDay(to))]
  if (a.getUTCDate() !== 1 || b.getUTCDate() !== 1) return 0
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
}

const monthsBefore = (day: number, months: number) => {
  const date = new Date(isoDay(day))
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1) / 86_400_000)
}

const during = (question: Question, range: CivilRange): Question => ({
  ...question,
  time: { ...question.time, ranges: [range] },
})

async function onBothSides({ question, reader }: RunInput, { now, before }: Windows) {
  const by = measureOf(question)
  const unit = unitOf(by, 'track')
  const figure = measure(by, question.time, 'track')
  const row = await reader.row(
    z.object({ now: z.number(), before: z.number() }),
    sql`
    select (select ${figure} from plays p where ${within(during(question, now))}) as now,
           (select ${figure} from plays p where ${within(during(question, before))}) as before`,
  )
  return {
    kind: 'comparison' as const,
    value: rounded(row.now - row.before),
    unit,
    sides: [sideOf('before', before, row.before, unit), sideOf('now', now, row.now, unit)],
  }
}

/** Dates of a side are both included. */
const sideOf = (label: string, { from, to }: Windows['now'], value: number | null, unit: Unit = 'plays') =>
  side(label, value, unit, { from, to: isoDay(dayNumber(to) - 1) })

const Change = ItemRow.extend({ before: z.number(), change: z.number(), total: z.number() })

/** Items by the change of their plays: growth first, or with `asc` decline first; what did not move is not listed. */
async function risingItems({ question, reader }: RunInput, { now, before }: Windows, kind: ItemKind) {
  const isFalling = question.order === 'asc'
  const rows = await reader.rows(Change, {
    with: sql`
      sides as (
      select ${idOf[kind]} as id, min(p.artist_id) as artist_id, ${plays} as plays, ${time} as ms_played, 0 as before
      from plays p where ${within(during(question, now))} and ${idOf[kind]} is not null group by 1
      union all
      select ${idOf[kind]}, min(p.artist_id), 0, 0, ${plays}
      from plays p where ${within(during(question, before))} and ${idOf[kind]} is not null group by 1),
    t as (
      select s.id, min(s.artist_id) as artist_id, sum(s.plays)::int as plays, sum(s.ms_played)::float8 as ms_played,
        sum(s.before)::int as before, sum(s.plays - s.before)::int as change
      from sides s group by s.id)`,
    select: selectItems(kind, sql`t.before, t.change, ${totalColumn}`, listLength(question), {
      where: isFalling ? sql`t.change < 0` : sql`t.change > 0`,
      order: sql`t.change ${direction[question.order]}, t.plays desc, t.ms_played desc`,
    }),
  })
  return {
    kind: 'ranking' as const,
    ...itemList(kind, rows, ({ before: was, change }) => ({ before: was, change })),
    sides: [sideOf('before', before, null), sideOf('now', now, null)],
  }
}
