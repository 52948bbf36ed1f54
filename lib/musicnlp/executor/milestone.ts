import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question/question'
import { side, type RunInput, type Runner } from './runner'
import { msOf } from './threshold-condition'
import { Listen, listenColumns, listenItem, listenJoins } from './first-last-nth'
import { overtake } from './overtake'
import { days, distinct, plays, time, type ItemKind } from './metric-measures'
import { dayOf, idOf, within } from './scope'

const sql = Prisma.sql
type Goal = { value: number; unit: 'plays' | 'ms' | 'days' | `${ItemKind}s` }

/** The play with which a running total reached its goal; where it has not, how far it is (`at` null). */
export const milestone: Runner = async (input) => {
  if (input.question.compare) return overtake(input)
  const goal = goalOf(input.question)
  if (!goal) return { kind: 'none' }
  const [row] = await input.reader.rows(
    Listen,
    sql`
    select ${listenColumns} from (${reachedBy(goal, input)}) l ${listenJoins} limit 1`,
  )
  const goalSide = side('goal', goal.value, goal.unit)
  if (row)
    return {
      kind: 'date',
      at: listenItem(row, 0).played_at ?? null,
      value: goal.value,
      unit: goal.unit,
      items: [listenItem(row, 0)],
      sides: [goalSide],
    }
  const { figure } = await input.reader.row(
    z.object({ figure: z.number() }),
    sql`
    select ${figureOf(goal, input.question)} as figure from plays p where ${within(input.question)}`,
  )
  return { kind: 'date', at: null, value: figure, unit: goal.unit, items: [], sides: [goalSide] }
}

function goalOf({ threshold, ordinal }: Question): Goal | undefined {
  // A share is no goal.
  if (!threshold || threshold.unit === 'percent') return ordinal ? { value: ordinal, unit: 'plays' } : undefined
  if (threshold.unit === 'hours' || threshold.unit === 'minutes')
    return { value: threshold.value * msOf[threshold.unit], unit: 'ms' }
  return { value: threshold.value, unit: threshold.unit }
}

/** The play that made the total full: the nth counted play, the play that filled the hours, the first on the nth day or of the nth item. */
function reachedBy({ value, unit }: Goal, { question }: RunInput): Prisma.Sql {
  const conditions = within(question)
  if (unit === 'ms') {
    return sql`select * from (
      select p.*, sum(p.ms_played) over (order by p.played_at, p.id) as total from plays p where ${conditions}) q
      where q.total >= ${value}::float8 order by q.played_at, q.id limit 1`
  }
  const nth = sql`offset ${Math.max(0, Math.ceil(value) - 1)} limit 1`
  if (unit === 'plays')
    return sql`select p.* from plays p where ${conditions} and ${isCounted} order by p.played_at, p.id ${nth}`
  const key = unit === 'days' ? dayOf(question.time) : idOf[kindOfUnit[unit]]
  return sql`select * from (
    select distinct on (k.key) k.* from (select p.*, ${key} as key from plays p where ${conditions} and ${isCounted}) k
    where k.key is not null order by k.key, k.played_at, k.id) q
    order by q.played_at, q.id ${nth}`
}

const kindOfUnit = { tracks: 'track', artists: 'artist', albums: 'album' } as const

function figureOf({ unit }: Goal, { time: filter }: Question): Prisma.Sql {
  if (unit === 'ms') return time
  if (unit === 'plays') return plays
  return unit === 'days' ? days(filter) : distinct(kindOfUnit[unit])
}
