import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/stats/rows'
import { Prisma } from '@/prisma/generated/client'
import type { ListeningRules } from './listening-rules'

const NamedItem = z.object({
  kind: z.enum(['track', 'album', 'artist']),
  id: z.number(),
  name: z.string(),
  artist: z.string().nullable(),
})
export type NamedItem = z.infer<typeof NamedItem>

/** The names of the items that a person's saved rules name. */
export function itemsOfRules({ leave_out }: ListeningRules): Promise<NamedItem[]> {
  return rows(
    NamedItem,
    Prisma.sql`
    with named as (
      select distinct case kind when 'podcast' then 'artist' else kind end as kind, id
      from jsonb_to_recordset(${JSON.stringify(leave_out)}::jsonb) as r(kind text, id int) where id is not null)
    select n.kind, t.id, t.name, a.name as artist from named n join tracks t on t.id = n.id join artists a on a.id = t.artist_id
    where n.kind = 'track'
    union all
    select n.kind, b.id, b.name, a.name from named n join albums b on b.id = n.id join artists a on a.id = b.artist_id
    where n.kind = 'album'
    union all
    select n.kind, a.id, a.name, null from named n join artists a on a.id = n.id where n.kind = 'artist'
    order by 1, 2`,
  )
}
