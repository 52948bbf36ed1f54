import type { ClientBase } from 'pg'
import { isChanged, judgedPlays } from './judged-plays'

type Rules = { timeZone: string; rules: unknown }

/**
 * Brings what a person's plays hold in line with these rules: local date, hour and weekday, whether a play counts and
 * whether it is left out. Only plays that differ are written. Returns how many.
 * @param tracks only plays of these tracks
 */
export async function followRules(
  client: ClientBase,
  userId: number,
  { timeZone, rules }: Rules,
  tracks: number[] | null = null,
): Promise<number> {
  // Right after an import the planner thinks that there are few plays; a nested loop would be a thousand times slower.
  if (tracks === null) await client.query('set local enable_nestloop = off')
  const { rowCount } = await client.query(rewrite, [userId, timeZone, JSON.stringify(rules ?? {}), tracks])
  if (tracks === null) await client.query('set local enable_nestloop = on')
  return rowCount ?? 0
}

/**
 * The same by the rules that the plays follow already, after plays came, went or changed: how long a track is can depend
 * on every play of it. For the transaction of that change, under the person's lock. Without rules there is nothing to do.
 * @param span where only plays between two instants came or changed: then only plays of their tracks are looked at
 */
export async function followComputedRules(
  client: ClientBase,
  userId: number,
  span?: { from: Date; to: Date },
): Promise<void> {
  const { rows } = await client.query<Rules>(
    `select computed_time_zone as "timeZone", computed_rules as rules from user_settings
     where user_id = $1 and computed_rules is not null`,
    [userId],
  )
  if (rows[0]) await followRules(client, userId, rows[0], span && (await tracksIn(client, userId, span)))
}

async function tracksIn(client: ClientBase, userId: number, { from, to }: { from: Date; to: Date }): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    'select distinct track_id as id from listening_history where user_id = $1 and played_at >= $2 and played_at <= $3',
    [userId, from, to],
  )
  return rows.map(({ id }) => id)
}

const rewrite = `
  with ${judgedPlays}
  update listening_history h
  set local_date = j.local_date, local_hour = j.local_hour, local_weekday = j.local_weekday, counts = j.counts,
    left_out = j.left_out
  from judged j where ${isChanged} and h.user_id = $1 and h.id = j.id`
