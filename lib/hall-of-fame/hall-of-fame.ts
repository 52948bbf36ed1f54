import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { JsonId } from '@/lib/validation/integer'
import { AppError } from '@/lib/errors'
import { msPlayed, plays } from '@/lib/stats/measures'
import { ownPlays, type Listener } from '@/lib/stats/play-filters'

export const HallOfFameKind = z.enum(['track', 'album', 'artist'])
export type HallOfFameKind = z.infer<typeof HallOfFameKind>

/** Up to three different ids in order. */
export const HallOfFameIds = z
  .array(JsonId)
  .max(3, 'The hall of fame has three places.')
  .refine((ids) => new Set(ids).size === ids.length, 'Each item can have only one place.')
  .meta({ uniqueItems: true })

const FameItem = z.object({
  kind: HallOfFameKind,
  place: z.int(),
  id: z.int(),
  name: z.string(),
  artist: z.object({ id: z.int(), name: z.string() }).nullable(),
  plays: z.int(),
  ms_played: z.number(),
})
export type FameItem = z.infer<typeof FameItem>

/** The owner's hall of fame of every kind, with their own counted plays and time (ms, all plays), as `seen`. */
export async function hallOfFame(userId: number, seen: Listener = { userId }): Promise<FameItem[]> {
  const rows = await db.$queryRaw`
    select f.kind::text, f.place::int, coalesce(f.track_id, f.album_id, f.artist_id) as id,
           coalesce(t.name, al.name, ar.name) as name,
           case when f.kind <> 'artist' then json_build_object('id', by.id, 'name', by.name) end as artist,
           figures.plays, figures.ms_played
    from user_hall_of_fame f
    left join tracks t on t.id = f.track_id
    left join albums al on al.id = f.album_id
    left join artists ar on ar.id = f.artist_id
    left join artists by on by.id = coalesce(t.artist_id, al.artist_id)
    cross join lateral (
      select ${plays} as plays, ${msPlayed} as ms_played
      from included_plays p
      where ${ownPlays(seen)}
        and (p.track_id = f.track_id or p.album_id = f.album_id or p.artist_id = f.artist_id)) as figures
    where f.user_id = ${userId}
    order by f.kind, f.place`
  return z.array(FameItem).parse(rows)
}

/**
 * Saves these items, in this order, as the hall of fame of one kind. Throws invalid for an item that the person has
 * never played.
 */
export async function setHallOfFame(userId: number, kind: HallOfFameKind, ids: number[]): Promise<FameItem[]> {
  await db.$transaction(async (tx) => {
    // simultaneous changes run one after the other
    await tx.$queryRaw`select 1 from users where id = ${userId} for update`
    const played = await tx.play.findMany({
      where: { userId, [columns[kind]]: { in: ids } },
      distinct: [columns[kind]],
      select: { [columns[kind]]: true },
    })
    if (played.length < ids.length)
      throw new AppError('invalid', 'You can only add what you’ve played.', {
        fields: { ids: 'You’ve never played one of these.' },
      })
    await tx.userHallOfFame.deleteMany({ where: { userId, kind } })
    await tx.userHallOfFame.createMany({
      data: ids.map((id, index) => ({ userId, kind, place: index + 1, [columns[kind]]: id })),
    })
  })
  return (await hallOfFame(userId)).filter((item) => item.kind === kind)
}

const columns = { track: 'trackId', album: 'albumId', artist: 'artistId' } as const
