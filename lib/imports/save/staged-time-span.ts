import type pg from 'pg'
import type { Precision } from '../formats/format'
import type { Span } from './deduplicate'

/** SQL that converts milliseconds since 1970 to a timestamp. */
export const instantOf = (epochMs: string) => `timestamptz 'epoch' + ${epochMs} * interval '1 millisecond'`

/** The range of whole minutes (hours, days) that contains every time of the staged plays, heard and reported. */
export async function stagedTimeSpan(client: pg.ClientBase, precision: Precision): Promise<Span> {
  const unit = precision === 'second' ? 'minute' : precision
  const { rows } = await client.query<{ from: Date; to: Date }>(
    `select date_trunc($1, ${instantOf('coalesce(min(least(played_epoch_ms, reported_epoch_ms)), 0)')}) as from,
       date_trunc($1, ${instantOf('coalesce(max(greatest(played_epoch_ms, reported_epoch_ms)), 0)')}) + ('1 ' || $1)::interval as to
     from staged_plays`,
    [unit],
  )
  const found = rows[0]
  if (!found) throw new Error('an aggregate returned no row')
  return [found.from, found.to]
}
