import { z } from 'zod'
import { isCounted, plays } from '@/lib/stats/measures'
import { Prisma } from '@/prisma/generated/client'
import { itemKindOf, itemList, ItemRow, selectItems } from './item-queries'
import { time } from './metric-measures'
import { listLength, type Runner } from './runner'
import { idOf, within } from './scope'
import { SESSION_GAP_MINUTES } from './session'

const sql = Prisma.sql
const Neighbour = ItemRow.extend({ total: z.number() })

/** `p` began at this instant: plays are stored with the one at which they stopped. */
const began = sql`p.played_at - coalesce(p.ms_played, 0) * interval '1 millisecond'`

/** For each play: whether the play beside it is asked about, and the silence between the two. */
const beside = {
  after: { isBeside: sql`lag(p.is_asked) over sequence`, pause: sql`${began} - lag(p.played_at) over sequence` },
  before: { isBeside: sql`lead(p.is_asked) over sequence`, pause: sql`lead(${began}) over sequence - p.played_at` },
}

/**
 * What was played directly after (or before) the plays that the question names, in the same sitting, the most often
 * first. Of counted plays only; what is named does not follow itself.
 */
const neighbours =
  (side: keyof typeof beside): Runner =>
  async ({ question, reader }) => {
    const kind = itemKindOf(question)
    const { isBeside, pause } = beside[side]
    const others = [...question.names, ...question.exclude].map(
      ({ type, id }) => sql`${idOf[type]} is distinct from ${id}`,
    )
    const rows = await reader.rows(Neighbour, {
      with: sql`
        sequence_of as (
          select p.*, (${within({ ...question, exclude: [] })}) as is_asked from plays p where ${isCounted}),
        paired as (
          select p.*, ${isBeside} as is_beside, ${pause} as pause
          from sequence_of p window sequence as (order by p.played_at, p.id)),
        t as (
          select ${idOf[kind]} as id, min(p.artist_id) as artist_id, ${plays} as plays, ${time} as ms_played
          from paired p
          where p.is_beside and p.pause <= make_interval(mins => ${SESSION_GAP_MINUTES}::int)
            and ${idOf[kind]} is not null ${others.length > 0 ? sql`and ${Prisma.join(others, ' and ')}` : Prisma.empty}
          group by 1)`,
      select: selectItems(kind, sql`(select count(*) from t)::int as total`, listLength(question)),
    })
    return { kind: 'ranking', ...itemList(kind, rows) }
  }

export const playedAfter = neighbours('after')
export const playedBefore = neighbours('before')
