import type { PoolClient } from 'pg'

const BATCH = 5000

/** A statement's rows, a few thousand at a time so that memory use is constant. The client must be in a transaction. */
export async function* readCursor<T extends object>(
  client: PoolClient,
  text: string,
  values: unknown[],
): AsyncGenerator<T[]> {
  await client.query(`declare export_rows no scroll cursor for ${text}`, values)
  try {
    for (;;) {
      const { rows } = await client.query<T>(`fetch ${BATCH} from export_rows`)
      if (rows.length === 0) return
      yield rows
    }
  } finally {
    await client.query('close export_rows')
  }
}
