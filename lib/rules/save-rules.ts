import 'server-only'
import type { PoolClient } from 'pg'
import { notFound } from '@/lib/errors'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/in-transaction'
import { areDefault, type ListeningRules } from './listening-rules'

/**
 * Saves a person's rules. Their plays follow once the history is recomputed: send `history/rules-changed` and start it.
 * Throws invalid for an item that they never played.
 */
export const saveRules = (userId: number, rules: ListeningRules): Promise<void> =>
  inTransaction(async (client) => {
    const { rowCount } = await client.query('select from user_settings where user_id = $1 for update', [userId])
    if (!rowCount) throw notFound('account')
    await refuseUnknownItems(client, userId, rules)
    await client.query('update user_settings set rules = $2 where user_id = $1', [
      userId,
      areDefault(rules) ? null : JSON.stringify(rules),
    ])
  })

async function refuseUnknownItems(client: PoolClient, userId: number, rules: ListeningRules) {
  const { rows } = await client.query<{ item: string }>(unknownItems, [userId, JSON.stringify(rules.leave_out)])
  if (rows.length === 0) return
  const items = rows.map(({ item }) => item).join(', ')
  throw new AppError('invalid', 'Only what you have played can be left out.', {
    fields: { leave_out: `You have never played ${items}.` },
  })
}

// An item that a rule names already may have lost its plays since.
const unknownItems = `
  select distinct r.kind || ' ' || r.id as item
  from jsonb_to_recordset($2::jsonb) as r(kind text, id int)
  where r.id is not null
    and not exists (
      select from user_settings s, jsonb_to_recordset(s.rules -> 'leave_out') as o(kind text, id int)
      where s.user_id = $1 and (o.kind, o.id) = (r.kind, r.id))
    and not case r.kind
      when 'track' then exists (
        select from listening_history p where p.user_id = $1 and (p.track_id = r.id or p.source_track_id = r.id))
      when 'album' then exists (
        select from listening_history p where p.user_id = $1 and (p.album_id = r.id or p.source_album_id = r.id))
      else exists (select from listening_history p where p.user_id = $1 and p.artist_id = r.id)
        or exists (select from user_merges m where m.user_id = $1 and m.kind = 'artist' and m.source_id = r.id) end
  order by 1`
