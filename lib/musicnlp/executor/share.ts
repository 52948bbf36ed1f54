import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerData, Unit } from '@/lib/musicnlp/question/answer-data'
import type { Question } from '@/lib/musicnlp/question/question'
import { side, type RunInput, type Runner } from './runner'
import { rankedItems } from './ranked-items'
import { itemKindOf, rounded } from './item-queries'
import { measure, measureOf, rowCount, skips, unitOf } from './metric-measures'
import { within, wrapsMidnight, type Scope } from './scope'

const sql = Prisma.sql
const Parts = z.object({ part: z.number(), whole: z.number() })

/** The share of the `limit` items played most: "what part of my plays went to my top 10 artists". */
async function shareOfTop({ question, reader }: RunInput, count: number): Promise<AnswerData> {
  const kind = itemKindOf(question)
  const by = measureOf(question) === 'time' ? 'time' : 'plays'
  const { items } = await rankedItems(reader, question, { kind, by, order: 'desc', from: 1, count })
  const { whole } = await reader.row(
    z.object({ whole: z.number() }),
    sql`select (${measure(by, question.time, kind)})::float8 as whole from plays p where ${within(question)}`,
  )
  const part = items.reduce((sum, item) => sum + ((by === 'time' ? item.ms_played : item.plays) ?? 0), 0)
  return shareOf({ part, whole }, unitOf(by, kind), ['part', 'whole'])
}

/** A part of a whole in percent; the whole is the question with its narrowest condition taken off. */
export const share: Runner = async (input) => {
  const { question, reader } = input
  if (question.limit !== null) return shareOfTop(input, question.limit)
  const by = measureOf(question)
  const figure = measure(by === 'skip_rate' ? 'skips' : by, question.time, itemKindOf(question))
  const whole = within(wholeOf(question))
  // What adds up needs one reading: the part and the rest. Days and different things do not, and a night may reach out
  // of the dates that the whole keeps to.
  const addsUp = by !== 'days' && by !== 'distinct' && !wrapsMidnight(question.time)
  const row = await reader.row(
    Parts,
    addsUp
      ? sql`
      select coalesce(sum(g.figure) filter (where g.is_part), 0)::float8 as part, coalesce(sum(g.figure), 0)::float8 as whole
      from (select (${within(question)}) as is_part, ${figure} as figure from plays p where ${whole} group by 1) g`
      : sql`
      select (select ${figure} from plays p where ${within(question)}) as part, (select ${figure} from plays p where ${whole}) as whole`,
  )
  return shareOf(row, unitOf(by === 'skip_rate' ? 'skips' : by, itemKindOf(question)), ['part', 'whole'])
}

/**
 * What a share is taken of. A named track of an artist: the artist; a name: the same time without it;
 * a filter such as shuffle: the same without it; weekdays, months or hours: the same dates; dates: everything.
 */
function wholeOf({ names, exclude, filters, time }: Scope): Scope {
  if (names.length > 0) {
    const narrowest = (['track', 'album', 'artist'] as const).find((kind) => names.some((name) => name.type === kind))
    return { names: names.filter((name) => name.type !== narrowest), exclude, filters, time }
  }
  if (Object.values(filters).some((value) => value !== undefined)) return { names, exclude, filters: {}, time }
  if (exclude.length > 0) return { names, exclude: [], filters, time }
  const recurs = time.weekdays !== null || time.months !== null || time.hours !== null
  return {
    names,
    exclude,
    filters,
    time: { ...time, ranges: recurs ? time.ranges : [], weekdays: null, months: null, hours: null },
  }
}

/** Skips among all plays, short ones included: a skip is mostly a short play. */
export const skipRate: Runner = async ({ question, reader }) => {
  const row = await reader.row(
    Parts,
    sql`select ${skips} as part, ${rowCount} as whole from plays p where ${within(question)}`,
  )
  return shareOf(row, 'plays', ['skipped', 'all plays, short ones included'])
}

/** Plays that ended by themselves (`trackdone`) among those whose end is known, short ones included. */
export const completionRate: Runner = async ({ question, reader }) => {
  const row = await reader.row(
    Parts,
    sql`
    select (count(*) filter (where p.reason_end = 'trackdone'))::int as part, (count(p.reason_end))::int as whole
    from plays p where ${within(withoutFinished(question))}`,
  )
  return shareOf(row, 'plays', ['heard to the end', 'plays with a known end'])
}

/** "How many do I finish" asks for a rate of the whole, not for the finished ones among the finished. */
const withoutFinished = (question: Question): Question => ({
  ...question,
  filters: { ...question.filters, finished: undefined },
})

function shareOf(
  { part, whole }: z.infer<typeof Parts>,
  unit: Unit,
  [partLabel, wholeLabel]: [string, string],
): AnswerData {
  return {
    kind: 'share',
    value: whole > 0 ? rounded((100 * part) / whole) : null,
    unit: 'percent',
    sides: [side(partLabel, part, unit), side(wholeLabel, whole, unit)],
  }
}
