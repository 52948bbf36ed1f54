import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { plays } from '@/lib/stats/measures'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import type { MergeKind } from './reassign-plays'
import { artistMatchKey, titleMatchKey } from '../matching/match-key'

const Played = z.object({
  id: z.number(),
  name: z.string(),
  artistId: z.number().nullable(),
  artist: z.string().nullable(),
  plays: z.number(),
})
type Played = z.infer<typeof Played>
type Listed = { id: number; name: string; artist: string | null; plays: number }
/** The sources look like editions of the target, which has the most plays of them. */
export type SuggestedMerge = { kind: MergeKind; target: Listed; sources: Listed[] }

/**
 * This person's items that look like the same one: "Song" and "Song - Remastered 2011" by one artist. Most played
 * first.
 */
export async function suggestedMerges(viewer: Viewer, kind: MergeKind, limit = 50): Promise<SuggestedMerge[]> {
  const groups = new Map<string, Played[]>()
  for (const item of await playedItems(viewer.userId, kind)) {
    const key = kind === 'artist' ? artistMatchKey(item.name) : `${item.artistId} ${titleMatchKey(item.name)}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => total(b) - total(a))
    .slice(0, limit)
    .flatMap(([target, ...sources]) => (target ? [{ kind, target: listed(target), sources: sources.map(listed) }] : []))
}

const total = (group: Played[]) => group.reduce((sum, { plays }) => sum + plays, 0)
const listed = ({ id, name, artist, plays }: Played): Listed => ({ id, name, artist, plays })

/** Every item of the kind with a play, most played first. */
async function playedItems(userId: number, kind: MergeKind): Promise<Played[]> {
  const found = await db.$queryRaw`
    select i.id, i.name, a.id as "artistId", a.name as artist, f.plays
    from (
      select ${column[kind]} as id, ${plays} as plays
      from included_plays p where p.user_id = ${userId} and ${column[kind]} is not null group by 1) f
    join (${names[kind]}) i on i.id = f.id
    left join user_merges m on m.user_id = ${userId} and m.kind = 'artist' and m.source_id = i.artist_id
    left join artists a on a.id = coalesce(m.target_id, i.artist_id)
    order by f.plays desc, i.id`
  return z.array(Played).parse(found)
}

const column = { track: Prisma.sql`p.track_id`, album: Prisma.sql`p.album_id`, artist: Prisma.sql`p.artist_id` }
const names = {
  track: Prisma.sql`select id, name, artist_id from tracks`,
  album: Prisma.sql`select id, name, artist_id from albums`,
  artist: Prisma.sql`select id, name, null::int as artist_id from artists`,
}
