import type { PoolClient } from 'pg'
import type { z } from 'zod'

/** Runs a statement and validates each row it returns. */
export async function select<T>(
  client: Pick<PoolClient, 'query'>,
  row: z.ZodType<T>,
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  const { rows } = await client.query(text, values)
  return row.array().parse(rows)
}

/** JSON that jsonb accepts: NUL and unpaired surrogates, which it refuses, become the replacement character. */
export function toJsonb(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/[\0\p{Surrogate}]/gu, '\ufffd') : part,
  )
}
