import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { isoInstant, type RunInput, type Runner } from './runner'
import { bucketLabel } from './bucket-label'
import { calendarFigures } from './calendar-figures'
import { plays, skipRatePercent, time } from './metric-measures'
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
      min(p.played_at) filter (where ${isCounted}) as first, max(p.played_at) filter (where ${isCounted}) as last
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
    points: await byYear(inPlays),
    sides: [
      { label: 'plays', value: facts.plays, unit: 'plays' },
      { label: 'time', value: facts.ms_played, unit: 'ms' },
      { label: 'days', value: facts.days, unit: 'days' },
      { label: 'skip rate', value: rounded(facts.skip_rate), unit: 'percent' },
      { label: 'rank', value: typeof place.value === 'number' ? place.value : null, unit: 'rank' },
      ...(facts.first
        ? [{ label: 'first play', value: null, unit: 'plays' as const, at: isoInstant(facts.first) }]
        : []),
      ...(facts.last ? [{ label: 'last play', value: null, unit: 'plays' as const, at: isoInstant(facts.last) }] : []),
    ],
  }
}

const topTracks = ({ question, reader }: RunInput) =>
  rankedItems(reader, question, { kind: 'track', by: 'plays', order: 'desc', from: 1, count: 5 })

async function byYear(input: RunInput) {
  const figures = await calendarFigures('year', input)
  return figures.map(({ key, value }) => ({ key, label: bucketLabel('year', key, input.viewer), value }))
}
