import type pg from 'pg'
import type { MadeUpListen } from './made-up-listens'

/** How many of the listens answered with ok are missing, and how many plays are stored more often than once. */
export async function recount(client: pg.Client, answered: Map<number, MadeUpListen[]>) {
  let [missing, doubled, distinct] = [0, 0, 0]
  for (const [userId, listens] of answered) {
    const { rows } = await client.query<{ key: string; times: number }>(
      `select extract(epoch from h.started_at)::bigint || ' ' || t.name as key, count(*)::int as times
       from listening_history h join tracks t on t.id = h.track_id
       where h.user_id = $1 and h.source = 'listenbrainz_api' group by 1`,
      [userId],
    )
    const stored = new Map(rows.map(({ key, times }) => [key, times]))
    const keys = new Set(listens.map(({ second, track }) => `${second} ${track}`))
    distinct += keys.size
    for (const key of keys) if (!stored.has(key)) missing++
    for (const times of stored.values()) if (times > 1) doubled++
  }
  return { distinct, missing, doubled }
}
