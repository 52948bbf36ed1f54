import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { lastDayOf, listLength, isoInstant, type RunInput, type Runner } from './runner'
import { isoDay } from './civil-days'
import { conditionOf, meets } from './threshold-condition'
import { itemKindOf, itemList, ItemRow, selectItems, totalColumn, totalsBy, totalsOfAll } from './item-queries'
import { measure, plays } from './metric-measures'
import { extentOf, idOf, isEverything, within } from './scope'

const sql = Prisma.sql
const Lapsed = ItemRow.extend({ last_played_at: z.date(), total: z.number() })

/** An item counts as dropped after this many days without a play. */
export const SILENT_DAYS = 180
/** Plays that an item needs before it can count as dropped, unless the question names a number. */
export const LOVED_PLAYS = { track: 5, album: 10, artist: 10 }

/**
 * Items once played often (5 plays of a track, 10 of an album or artist, within the scope) and then dropped: not one
 * counted play since the scope's end, nor within the last 180 days, or those before the history ended. Most played first.
 */
export const lapsed: Runner = async (input) => {
  const { question, reader } = input
  const kind = itemKindOf(question, 'artist')
  const loved = conditionOf(question) ?? { measure: 'plays' as const, op: '>=' as const, value: LOVED_PLAYS[kind] }
  const isOfAll = isEverything(question) && loved.measure === 'plays'
  const rows = await reader.rows(Lapsed, {
    with: sql`
      t as (
      ${isOfAll && kind !== 'album' ? totalsOfAll(kind) : totalsBy(kind, within(question))}
      having ${plays} > 0 and ${meets(measure(loved.measure, question.time, 'track'), loved)})`,
    select: selectItems(kind, sql`e.last_played_at, ${totalColumn}`, listLength(question), {
      from: sql`t cross join lateral (
        select p.played_at as last_played_at, p.local_date as last_date
        from plays p where ${idOf[kind]} = t.id and ${isCounted} order by p.played_at desc limit 1) e`,
      where: sql`e.last_date < ${silentSince(input)}::date`,
    }),
  })
  return {
    kind: 'list',
    ...itemList(kind, rows, ({ last_played_at }) => ({ last_played_at: isoInstant(last_played_at) })),
  }
}

/**
 * The earlier of the end of the question's dates and 180 days ago, or before the history ended. "Not played in 3 months" says how
 * long: everything before then was asked about.
 */
function silentSince({ question, viewer, historyEnd }: RunInput): string {
  const recently = isoDay(lastDayOf({ viewer, historyEnd }) - SILENT_DAYS)
  const [range, ...others] = question.time.ranges
  if (range?.from === null && range.to !== null && others.length === 0) return range.to
  const { to } = extentOf(question.time.ranges)
  return to && to < recently ? to : recently
}
