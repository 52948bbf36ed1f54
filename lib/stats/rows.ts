import 'server-only'
import type { z } from 'zod'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

/** What runs a query: the shared client, or one of its transactions. */
export type QueryClient = Pick<typeof db, '$queryRaw'>

/**
 * A statement's rows, each checked against its schema. Figures are cast to ::int or ::float8, since BigInt and Decimal
 * are refused.
 */
export async function rows<Row extends z.ZodType>(
  schema: Row,
  sql: Prisma.Sql,
  on: QueryClient = db,
): Promise<z.infer<Row>[]> {
  return schema.array().parse(await on.$queryRaw(sql))
}

/** The one row of a statement that always has one. */
export async function oneRow<Row extends z.ZodType>(
  schema: Row,
  sql: Prisma.Sql,
  on: QueryClient = db,
): Promise<z.infer<Row>> {
  const [first] = await rows(schema, sql, on)
  if (first === undefined) throw new Error('A statement that always has a row had none.')
  return first
}
