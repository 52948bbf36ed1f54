import type { PoolClient } from 'pg'
import type { z } from 'zod'

/** The rows of a statement, each checked. */
export async function select<T>(
  client: Pick<PoolClient, 'query'>,
  row: z.ZodType<T>,
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  const { rows } = await client.query(text, values)
  return row.array().parse(rows)
}
