import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question/question'
import { listLength, isoInstant, type Runner } from './runner'
import { itemKindOf, itemList, ItemRow, selectItems, totalColumn } from './item-queries'
import { SILENT_DAYS } from './lapsed'
import { plays, time } from './metric-measures'
import { idOf, within } from './scope'

const sql = Prisma.sql
const Returned = ItemRow.extend({ returned_at: z.date(), away_days: z.number(), total: z.number() })

/** Counted plays before the silence, and from the return on (the return included), that make it a comeback. */
export const PLAYS_BEFORE = 5
export const PLAYS_SINCE = 3

export const silentDaysOf = ({ threshold }: Pick<Question, 'threshold'>) =>
  threshold?.unit === 'days' ? Math.ceil(threshold.value) : SILENT_DAYS

/**
 * Items that came back: at least 5 counted plays, then 180 days (or as many as were said) or more without one, then at least 3, the return
 * lying in the scope. The latest return of each; most played since it first. `plays` and time are of since then.
 */
export const rediscovered: Runner = async ({ question, reader }) => {
  const kind = itemKindOf(question, 'artist')
  const rows = await reader.rows(Returned, {
    with: sql`
      numbered as (
      select p.*, ${idOf[kind]} as item_id,
        lag(p.played_at) over items as before_at, row_number() over items as place, count(*) over (partition by ${idOf[kind]}) as plays
      from plays p where ${isCounted} and ${idOf[kind]} is not null
      window items as (partition by ${idOf[kind]} order by p.played_at, p.id)),
    r as (
      select distinct on (p.item_id) p.item_id as id, p.artist_id, p.played_at as returned_at, p.id as return_id,
        floor(extract(epoch from p.played_at - p.before_at) / 86400)::int as away_days
      from numbered p
      where p.played_at - p.before_at >= make_interval(hours => ${silentDaysOf(question) * 24}::int)
        and p.place > ${PLAYS_BEFORE} and p.plays - p.place + 1 >= ${PLAYS_SINCE} and ${within(question)}
      order by p.item_id, p.played_at desc, p.id desc),
    t as (
      select r.id, r.artist_id, r.returned_at, r.away_days, ${plays} as plays, ${time} as ms_played
      from r join plays p on ${idOf[kind]} = r.id and (p.played_at, p.id) >= (r.returned_at, r.return_id)
      group by 1, 2, 3, 4)`,
    select: selectItems(kind, sql`t.returned_at, t.away_days, ${totalColumn}`, listLength(question)),
  })
  const back = ({ returned_at, away_days }: z.infer<typeof Returned>) => ({
    played_at: isoInstant(returned_at),
    away_days,
  })
  return { kind: 'list', ...itemList(kind, rows, back) }
}
