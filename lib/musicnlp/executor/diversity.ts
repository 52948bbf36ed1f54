import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { side, type Runner } from './runner'
import { itemKindOf, rounded } from './item-queries'
import { distinct, plays } from './metric-measures'
import { idOf, within } from './scope'

const sql = Prisma.sql

/**
 * How varied: different tracks for every 100 counted plays, and the number of artists that would give the same
 * variety if each were played alike: e to the Shannon entropy of the artists' shares of plays (Hill number of order 1).
 */
export const diversity: Runner = async ({ question, reader }) => {
  const kind = itemKindOf(question)
  const row = await reader.row(
    z.object({ plays: z.number(), different: z.number(), artists: z.number() }),
    sql`
    select ${plays} as plays, ${distinct(kind)} as different, ${distinct('artist')} as artists from plays p where ${within(question)}`,
  )
  const { entropy } = await reader.row(
    z.object({ entropy: z.number().nullable() }),
    sql`
    select (-sum(s.share * ln(s.share)))::float8 as entropy
    from (
      select count(*)::float8 / sum(count(*)) over () as share
      from plays p where ${within(question)} and ${isCounted} group by ${idOf.artist}) s`,
  )
  return {
    kind: 'number',
    value: row.plays > 0 ? rounded((100 * row.different) / row.plays) : null,
    unit: 'percent',
    sides: [
      side('plays', row.plays, 'plays'),
      side(`different ${kind}s`, row.different, `${kind}s`),
      side('artists', row.artists, 'artists'),
      side('as varied as equal artists', entropy === null ? null : rounded(Math.exp(entropy)), 'artists'),
    ],
  }
}
