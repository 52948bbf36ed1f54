import 'server-only'
import type { z } from 'zod'
import type { db } from '@/lib/db'
import { read } from '@/lib/replica/reads'
import type { Prisma } from '@/prisma/generated/client'

/** What runs a query: a client of Prisma, or one of its transactions. */
export type QueryClient = Pick<typeof db, '$queryRaw'>

/**
 * A statement's rows, each checked against its schema. Without `on`, a replica may answer (lib/replica/reads.ts). Figures are
 * cast to ::int or ::float8, since BigInt and Decimal are refused.
 */
export async function rows<Row extends z.ZodType>(
  schema: Row,
  sql: Prisma.Sql,
  on?: QueryClient,
): Promise<z.infer<Row>[]> {
  return schema.array().parse(await (on ? on.$queryRaw(sql) : read(({ db }) => db.$queryRaw(sql))))
}

/** The one row of a statement that always has one. */
export async function oneRow<Row extends z.ZodType>(
  schema: Row,
  sql: Prisma.Sql,
  on?: QueryClient,
): Promise<z.infer<Row>> {
  const [first] = await rows(schema, sql, on)
  if (first === undefined) throw new Error('A statement that always has a row had none.')
  return first
}
