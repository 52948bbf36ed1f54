import type pg from 'pg'

/**
 * Gives known plays the length of their track where this file tells it and theirs is unknown or shorter: earlier versions
 * did not store what files tell. `deduplicated` then calls them lengthened. Returns how many.
 */
export async function fillTrackLengths(client: pg.ClientBase, userId: number): Promise<number> {
  const told = await client.query('select from staged_plays where track_length_ms is not null limit 1')
  if (!told.rowCount) return 0
  const { rowCount } = await client.query(
    `update deduplicated d set outcome = 'lengthened' from staged_plays p, known_plays k
     where d.outcome = 'known' and p.position = d.position and k.id = d.play_id and not k.is_deleted
       and p.track_length_ms > coalesce(k.track_length_ms, 0)`,
  )
  if (!rowCount) return 0
  // The planner may not know yet that the person has plays; a nested loop would read the whole file for each.
  await client.query('set local enable_nestloop = off')
  await client.query(
    `update listening_history h set track_length_ms = p.track_length_ms
     from deduplicated d join staged_plays p on p.position = d.position
     where d.outcome = 'lengthened' and h.user_id = $1 and h.id = d.play_id`,
    [userId],
  )
  await client.query('set local enable_nestloop = on')
  return rowCount
}
