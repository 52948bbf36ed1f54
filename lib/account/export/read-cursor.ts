import type { PoolClient } from 'pg'

const BATCH = 5000

/** The rows of a statement a few thousand at a time, within the transaction the client is in; memory does not grow with them. */
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
