import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { isoInstant, momentSide, side, type RunInput, type Runner } from './runner'
import { pointsOf } from './bucket-label'
import { calendarFigures } from './calendar-figures'
import { firstAndLast, plays, skipRatePercent, time } from './metric-measures'
import { rankedItems } from './ranked-items'
import { rankOf, targetsOf } from './rank-of'
import { within } from './scope'
import { rounded } from './item-queries'

const sql = Prisma.sql
const Facts = z.object({
  plays: z.number(),
  ms_played: z.number(),
  skip_rate: z.number(),
  days: z.number(),
  first: z.date().nullable(),
  last: z.date().nullable(),
})

/** All about one name: totals, place among its kind, first and last play, its tracks, its years. */
export const entitySummary: Runner = async (input) => {
  const { question, reader } = input
  const [target] = targetsOf(question)
  if (!target) return { kind: 'none' }
  const facts = await reader.row(
    Facts,
    sql`
    select ${plays} as plays, ${time} as ms_played, ${skipRatePercent} as skip_rate,
      (count(distinct p.local_date) filter (where ${isCounted}))::int as days,
      ${firstAndLast}
    from plays p where ${within(question)}`,
  )
  const inPlays = {
    ...input,
    question: { ...question, metric: 'plays' as const, order: 'desc' as const, limit: null, ordinal: null },
  }
  const place = await rankOf({ ...inPlays, question: { ...inPlays.question, names: [target] } })
  return {
    kind: 'card',
    value: facts.plays,
    unit: 'plays',
    at: facts.first && isoInstant(facts.first),
    items: target.type === 'track' ? [] : (await topTracks(inPlays)).items,
    points: pointsOf('year', await calendarFigures('year', inPlays), input.viewer),
    sides: [
      side('plays', facts.plays, 'plays'),
      side('time', facts.ms_played, 'ms'),
      side('days', facts.days, 'days'),
      side('skip rate', rounded(facts.skip_rate), 'percent'),
      side('rank', typeof place.value === 'number' ? place.value : null, 'rank'),
      ...momentSide('first play', facts.first),
      ...momentSide('last play', facts.last),
    ],
  }
}

const topTracks = ({ question, reader }: RunInput) =>
  rankedItems(reader, question, { kind: 'track', by: 'plays', order: 'desc', from: 1, count: 5 })
