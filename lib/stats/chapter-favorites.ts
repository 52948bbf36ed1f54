import 'server-only'
import { z } from 'zod'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { ownPlays } from './play-filters'
import { artistOf, mainAlbum } from './query-top-items'
import { rows } from './rows'
import { TopItem } from './top-items'

const Row = TopItem.required({ artist: true, album: true })
  .omit({ rank: true, imageUrl: true })
  .extend({ chapter: z.number() })

/**
 * The most played track of each chapter (ties: time, name, id) in one scan of all of them; null where none was played.
 * With `days`, only plays on these dates count.
 */
export async function chapterFavorites(
  viewer: Viewer,
  chapters: Pick<Period, 'from' | 'to'>[],
  days?: string[],
): Promise<(TopItem | null)[]> {
  const bounds = chapters.map(
    ({ from, to }, chapter) =>
      Prisma.sql`(${chapter}::int, ${from?.toISOString() ?? '-infinity'}::timestamptz, ${to?.toISOString() ?? 'infinity'}::timestamptz)`,
  )
  const only = days ? Prisma.sql`and p.local_date = any(${days}::date[])` : Prisma.empty
  const found = await rows(
    Row,
    Prisma.sql`
    with figures as (
      select b.chapter, p.track_id as id, count(*) filter (where ${isCounted}) as plays, coalesce(sum(p.ms_played), 0) as ms_played,
        min(p.played_at) filter (where ${isCounted}) as first_played_at, max(p.played_at) filter (where ${isCounted}) as last_played_at
      from (values ${Prisma.join(bounds)}) b (chapter, starts_at, ends_at)
      join included_plays p on ${ownPlays(viewer)} and p.played_at >= b.starts_at and p.played_at < b.ends_at ${only}
      group by 1, 2),
    chosen as (
      select distinct on (f.chapter) f.*, t.name, t.artist_id
      from figures f join tracks t on t.id = f.id
      where f.plays > 0
      order by f.chapter, f.plays desc, f.ms_played desc, t.name collate "C", f.id)
    select c.chapter, c.id, c.name, c.plays::int, c.ms_played::float8 as "msPlayed", c.first_played_at as "firstPlayedAt",
      c.last_played_at as "lastPlayedAt", ${artistOf(viewer.userId)} as artist, ${mainAlbum(viewer, 'base')} as album
    from chosen c`,
  )
  const byChapter = new Map(found.map(({ chapter, ...track }) => [chapter, { rank: 1, imageUrl: null, ...track }]))
  return chapters.map((_, chapter) => byChapter.get(chapter) ?? null)
}
