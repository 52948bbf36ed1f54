import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

const Named = z.object({ id: z.number(), name: z.string(), artist: z.string().nullable() })
const ListedMerge = z.object({
  kind: z.enum(['track', 'album', 'artist']),
  source: Named,
  target: Named,
  createdAt: z.date(),
  /** Whether a source of the person lists the artists of the item `source`, of which the target is the first */
  isListed: z.boolean(),
})
export type ListedMerge = z.infer<typeof ListedMerge>

/** The person's merges with names, newest first. */
export async function listMerges(viewer: Viewer): Promise<ListedMerge[]> {
  const found = await db.$queryRaw`
    with items as (
      select 'track'::item_kind as kind, t.id, t.name, a.name as artist from tracks t join artists a on a.id = t.artist_id
      union all select 'album', b.id, b.name, a.name from albums b join artists a on a.id = b.artist_id
      union all select 'artist', id, name, null from artists)
    select m.kind::text, m.created_at as "createdAt", m.listed_in is not null as "isListed",
      jsonb_build_object('id', s.id, 'name', s.name, 'artist', s.artist) as source,
      jsonb_build_object('id', t.id, 'name', t.name, 'artist', t.artist) as target
    from user_merges m
    join items s on s.kind = m.kind and s.id = m.source_id
    join items t on t.kind = m.kind and t.id = m.target_id
    where m.user_id = ${viewer.userId}
    order by m.created_at desc, m.kind, m.source_id`
  return z.array(ListedMerge).parse(found)
}
