import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { RunInput, Runner } from './runner'
import { bucketLabel } from './bucket-label'
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
      { label: 'plays', value: totals.plays, unit: 'plays' },
      { label: 'time', value: totals.ms_played, unit: 'ms' },
      { label: 'tracks', value: tracks.total, unit: 'tracks' },
      { label: 'artists', value: artists.total, unit: 'artists' },
      { label: 'albums', value: albums.total, unit: 'albums' },
      { label: 'new artists', value: typeof found.value === 'number' ? found.value : 0, unit: 'artists' },
      ...(heaviest.at
        ? [
            {
              label: 'heaviest day',
              value: Number(heaviest.value),
              unit: 'plays' as const,
              from: heaviest.at,
              to: heaviest.at,
            },
          ]
        : []),
    ],
  }
}

const topOf = (kind: ItemKind, { question, reader }: RunInput) =>
  rankedItems(reader, question, { kind, by: 'plays', order: 'desc', from: 1, count: 3 })

/** By month; a time within two months by day. */
async function byMonth(input: RunInput) {
  const months = await calendarFigures('month', input)
  const bucket = months.length > 2 ? 'month' : 'day'
  const figures = bucket === 'month' ? months : await calendarFigures('day', input)
  return figures.map(({ key, value }) => ({ key, label: bucketLabel(bucket, key, input.viewer), value }))
}
