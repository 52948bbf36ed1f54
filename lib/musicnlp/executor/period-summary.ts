import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { side, type RunInput, type Runner } from './runner'
import { pointsOf } from './bucket-label'
import { calendarFigures } from './calendar-figures'
import { discoveryCount } from './discoveries'
import { plays, time, type ItemKind } from './metric-measures'
import { peak } from './peak'
import { rankedItems } from './ranked-items'
import { within } from './scope'

const sql = Prisma.sql
const Totals = z.object({ plays: z.number(), ms_played: z.number() })

/** A time in one card: totals, the top three of each kind, its heaviest day, what was new, and its course. */
export const periodSummary: Runner = async (input) => {
  const { question, reader } = input
  const plain = {
    ...input,
    question: { ...question, metric: 'plays' as const, order: 'desc' as const, entity: 'none' as const, bucket: null },
  }
  const totals = await reader.row(
    Totals,
    sql`select ${plays} as plays, ${time} as ms_played from plays p where ${within(question)}`,
  )
  const artists = await topOf('artist', plain)
  const tracks = await topOf('track', plain)
  const albums = await topOf('album', plain)
  const heaviest = await peak(plain)
  const found = await discoveryCount(plain)
  return {
    kind: 'card',
    value: totals.plays,
    unit: 'plays',
    items: [...artists.items, ...tracks.items, ...albums.items],
    points: await byMonth(plain),
    sides: [
      side('plays', totals.plays, 'plays'),
      side('time', totals.ms_played, 'ms'),
      side('tracks', tracks.total, 'tracks'),
      side('artists', artists.total, 'artists'),
      side('albums', albums.total, 'albums'),
      side('new artists', typeof found.value === 'number' ? found.value : 0, 'artists'),
      ...(heaviest.at
        ? [side('heaviest day', Number(heaviest.value), 'plays', { from: heaviest.at, to: heaviest.at })]
        : []),
    ],
  }
}

const topOf = (kind: ItemKind, { question, reader }: RunInput) =>
  rankedItems(reader, question, { kind, by: 'plays', order: 'desc', from: 1, count: 3 })

/** By month; a time within two months by day. */
async function byMonth(input: RunInput) {
  const months = await calendarFigures('month', input)
  return months.length > 2
    ? pointsOf('month', months, input.viewer)
    : pointsOf('day', await calendarFigures('day', input), input.viewer)
}
