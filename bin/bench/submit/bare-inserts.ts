import pg from 'pg'
import type { Client } from './run-clients'

const CONNECTIONS = 10
const EVERY_MS = 1000

/**
 * For each person a client that inserts copies of their plays into an empty table with the same columns and indexes: a
 * prepared statement a play, over as many connections as the server has.
 */
export async function bareInserts(url: string, userIds: number[]) {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS })
  await pool.query('drop table if exists bare_plays')
  await pool.query('create table bare_plays (like listening_history including all)')
  const text = 'insert into bare_plays select * from json_populate_record(null::bare_plays, $1)'
  const clientOf = async (userId: number): Promise<Client<string>> => {
    const { rows } = await pool.query<{ play: string }>(
      'select row_to_json(h)::text as play from listening_history h where user_id = $1 order by id',
      [userId],
    )
    const send = (play: string) => pool.query({ name: 'bare-insert', text, values: [play] }).then(() => 200)
    return { userId, send, items: rows.map(({ play }) => play).values() }
  }
  const clients: Client<string>[] = []
  for (const userId of userIds) clients.push(await clientOf(userId))

  /** Runs bare inserts while readers have the same to compute again as while plays are submitted. */
  async function whileHistoriesChange<T>(work: () => Promise<T>): Promise<T> {
    const changing = setInterval(
      () =>
        void pool.query('update user_histories set version = version + 1 where user_id = any($1::int[])', [userIds]),
      EVERY_MS,
    )
    try {
      return await work()
    } finally {
      clearInterval(changing)
    }
  }

  async function end() {
    await pool.query('drop table bare_plays')
    await pool.end()
  }
  return { clients, whileHistoriesChange, end }
}
