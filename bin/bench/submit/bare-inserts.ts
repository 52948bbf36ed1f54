import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const CONNECTIONS = 10

/**
 * Inserts the submitted plays of a database again, at the same pace, into an empty table with the same columns and
 * indexes: a prepared statement a play, over as many connections as the server has. Returns the times in milliseconds.
 */
export async function bareInserts(url: string, perSecond: number): Promise<number[]> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS })
  await pool.query('drop table if exists bare_plays')
  await pool.query('create table bare_plays (like listening_history including all)')
  const { rows } = await pool.query<{ play: string }>(
    `select row_to_json(h)::text as play from listening_history h where source = 'listenbrainz_api'
     order by id limit $1`,
    [perSecond * 60],
  )
  const taken: number[] = []
  const begun = performance.now()
  await Promise.all(
    rows.map(async ({ play }, number) => {
      await sleep(begun + (number / perSecond) * 1000 - performance.now())
      const sent = performance.now()
      await pool.query({
        name: 'bare-insert',
        text: 'insert into bare_plays select * from json_populate_record(null::bare_plays, $1)',
        values: [play],
      })
      taken.push(performance.now() - sent)
    }),
  )
  await pool.query('drop table bare_plays')
  await pool.end()
  return taken
}
