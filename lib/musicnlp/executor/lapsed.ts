import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import { listLength, isoInstant, type Runner } from './runner'
import { isoDay, localDayNumber } from './civil-days'
import { conditionOf, meets } from './threshold-condition'
import { byName, itemOf, ItemRow, itemKindOf, nameColumns, totalsBy, withNames } from './item-queries'
import { measure, plays } from './metric-measures'
import { idOf, within } from './scope'

const sql = Prisma.sql
const Lapsed = ItemRow.extend({ last_played_at: z.date(), total: z.number() })

/** An item counts as dropped after this many days without a play. */
export const SILENT_DAYS = 180
/** Plays that an item needs before it can count as dropped, unless the question names a number. */
export const LOVED_PLAYS = { track: 5, album: 10, artist: 10 }

/**
 * Items once played often (5 plays of a track, 10 of an album or artist, within the scope) and then dropped: not one
 * counted
 * play since the scope's end, nor within the last 180 days. Most played first.
 */
export const lapsed: Runner = async ({ question, viewer, reader }) => {
  const kind = itemKindOf(question, 'artist')
  const loved = conditionOf(question) ?? { measure: 'plays' as const, op: '>=' as const, value: LOVED_PLAYS[kind] }
  const rows = await reader.rows(Lapsed, {
    with: sql`
      t as (
      ${totalsBy(kind, within(question))}
      having ${plays} > 0 and ${meets(measure(loved.measure, question.time, 'track'), loved)})`,
    select: sql`
    select t.id, ${nameColumns}, t.plays, t.ms_played, e.last_played_at, count(*) over ()::int as total
    from t
    cross join lateral (
      select p.played_at as last_played_at, p.local_date as last_date
      from plays p where ${idOf[kind]} = t.id and ${isCounted} order by p.played_at desc limit 1) e ${withNames(kind)}
    where e.last_date < ${silentSince(question, viewer)}::date
    order by t.plays desc, t.ms_played desc, ${byName} limit ${listLength(question)}`,
  })
  const items = rows.map((row, index) => ({
    ...itemOf(kind, row, index + 1),
    last_played_at: isoInstant(row.last_played_at),
  }))
  return { kind: 'list', items, value: rows[0]?.total ?? 0, unit: `${kind}s` }
}

/** The earlier of the end of the question's dates and 180 days ago. */
function silentSince({ time: { ranges } }: Question, viewer: Viewer): string {
  const recently = isoDay(localDayNumber(viewer.now, viewer.timeZone) - SILENT_DAYS)
  const ends = ranges.map((range) => range.to)
  const end = ends.length > 0 && ends.every((date) => date !== null) ? ends.toSorted().at(-1) : undefined
  return end && end < recently ? end : recently
}
