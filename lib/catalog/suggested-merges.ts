import 'server-only'
import { z } from 'zod'
import { read } from '@/lib/replica/reads'
import { plays } from '@/lib/stats/measures'
import { untilChange } from '@/lib/stats/until-change'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import type { MergeKind } from './reassign-plays'
import { ignoredMerges } from './ignored-merges'
import { canBeSameAct, mainArtists, mergeKey } from './merge-key'
import { nearKeys } from './near-keys'

const Played = z.object({
  id: z.number(),
  name: z.string(),
  artistId: z.number().nullable(),
  artist: z.string().nullable(),
  plays: z.number(),
})
export type PlayedItem = z.infer<typeof Played>
type Played = PlayedItem
type Listed = { id: number; name: string; artist: string | null; plays: number }
/** The sources look like editions of the target, which has the most plays of them. */
export type SuggestedMerge = { kind: MergeKind; target: Listed; sources: Listed[] }

/**
 * This person's items that look like the same one: "Song" and "Song - Remastered 2011" by one artist, or names that differ by
 * a letter. Most played first, without those that the person ignores.
 */
export async function suggestedMerges(viewer: Viewer, kind: MergeKind, limit = 50): Promise<SuggestedMerge[]> {
  const [groups, areIgnored] = await Promise.all([similarItems(viewer, kind), ignoredMerges(viewer.userId, kind)])
  return groups
    .flatMap(([target, ...others]) => {
      const sources = target ? others.filter(({ id }) => !areIgnored(target.id, id)) : []
      return target && sources.length > 0 ? [{ kind, target, sources }] : []
    })
    .sort((a, b) => total(b) - total(a))
    .slice(0, limit)
    .map(({ target, sources }) => ({ kind, target: listed(target), sources: sources.map(listed) }))
}

const similarItems = untilChange('similar-items', async ({ userId }: Viewer, kind: MergeKind) =>
  similarGroups(kind, await playedItems(userId, kind)),
)

type Group = { keys: string[]; items: Played[] }

/** Groups of several items with the same key, or with keys that differ by a letter; the most played of each first. */
function similarGroups(kind: MergeKind, items: Played[]): Played[][] {
  const groups = new Map<string, Group>()
  const mainArtist = mainArtists()
  for (const item of items) {
    const key = mergeKey(kind, item, mainArtist)
    const group = groups.get(key)
    if (group) group.items.push(item)
    else groups.set(key, { keys: [key], items: [item] })
  }
  for (const [one, other] of nearKeys([...groups.keys()])) join(groups, groups.get(one), groups.get(other))
  return [...new Set(groups.values())]
    .filter((group) => group.items.length > 1)
    .map((group) => group.items.toSorted((a, b) => b.plays - a.plays || a.id - b.id))
    .map((items) => items.filter(({ artist }) => canBeSameAct(items[0]?.artist ?? '', artist ?? '')))
}

/** Moves what is in one group to the other. */
function join(groups: Map<string, Group>, from: Group | undefined, to: Group | undefined) {
  if (!from || !to || from === to) return
  to.items.push(...from.items)
  to.keys.push(...from.keys)
  for (const key of from.keys) groups.set(key, to)
}

const total = ({ target, sources }: { target: Played; sources: Played[] }) =>
  sources.reduce((sum, { plays }) => sum + plays, target.plays)
export const listed = ({ id, name, artist, plays }: Played): Listed => ({ id, name, artist, plays })

/** Every item of the kind with a play, most played first. */
export async function playedItems(userId: number, kind: MergeKind): Promise<Played[]> {
  // Not through Prisma, which takes longer to read tens of thousands of rows than PostgreSQL to find them.
  const { text, values } = Prisma.sql`
    select i.id, i.name, a.id as "artistId", a.name as artist, f.plays
    from (
      select ${column[kind]} as id, ${plays} as plays
      from included_plays p where p.user_id = ${userId} and ${column[kind]} is not null group by 1) f
    join (${names[kind]}) i on i.id = f.id
    left join user_merges m on m.user_id = ${userId} and m.kind = 'artist' and m.source_id = i.artist_id
    left join artists a on a.id = coalesce(m.target_id, i.artist_id)
    order by f.plays desc, i.id`
  const { rows } = await read(({ pool }) => pool.query(text, values))
  return z.array(Played).parse(rows)
}

const column = { track: Prisma.sql`p.track_id`, album: Prisma.sql`p.album_id`, artist: Prisma.sql`p.artist_id` }
const names = {
  track: Prisma.sql`select id, name, artist_id from tracks`,
  album: Prisma.sql`select id, name, artist_id from albums`,
  artist: Prisma.sql`select id, name, null::int as artist_id from artists`,
}
