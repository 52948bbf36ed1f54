import 'server-only'
import { z } from 'zod'
import { cached } from '@/lib/cache/cached'
import { MIN_LISTENERS } from '@/lib/figures/refresh-listeners'
import { Prisma } from '@/prisma/generated/client'
import { asOthersSee } from './as-others-see'
import { playsByItem } from './plays-by-item'
import { oneRow, rows } from './rows'

export type Obscurity = {
  /** 0 to 100, one decimal, higher is rarer; null if fewer than half of the plays are of artists with five listeners */
  score: number | null
  /** Share of counted plays whose artist has at least five listeners here, 0 to 1; null without plays */
  knownShare: number | null
}

const KEPT_SECONDS = 3600

/**
 * How rare a person's artists are on this server: 100 minus the mean popularity of their artists, weighted by counted
 * plays. An artist's popularity is the percentile of its number of listeners among the artists with at least five: 100
 * × the share of those artists that have at most as many. Numbers of listeners are as of the last night; the
 * person's own plays are current. Nobody's plays in private sessions are counted, since others see the score too.
 */
export async function obscurity(userId: number): Promise<Obscurity> {
  const [own, popularity] = await Promise.all([playsByListeners(userId), popularityByListeners()])
  const all = sum(own.map(({ plays }) => plays))
  if (all === 0) return { score: null, knownShare: null }
  const known = own.filter(({ listeners }) => listeners >= MIN_LISTENERS)
  const knownShare = sum(known.map(({ plays }) => plays)) / all
  if (knownShare < 0.5) return { score: null, knownShare }
  const meanPopularity = sum(known.map(({ listeners, plays }) => plays * popularity(listeners))) / (knownShare * all)
  return { score: Math.round(10 * (100 - meanPopularity)) / 10, knownShare }
}

const PlaysByListeners = z.object({ listeners: z.number(), plays: z.number() })

/** The person's counted plays by the artist's number of listeners here. */
async function playsByListeners(userId: number) {
  const { figures } = await playsByItem(await asOthersSee(userId), {
    type: 'artists',
    period: { from: null, to: null },
  })
  return rows(
    PlaysByListeners,
    Prisma.sql`
    select coalesce(k.listeners, 0) as listeners, sum(f.plays)::int as plays
    from (${figures}) f left join item_listeners k on k.kind = 'artist' and k.item_id = f.id
    group by 1`,
  )
}

const ArtistsByListeners = z.object({ listeners: z.number(), artists: z.number() })

/** Popularity, 0 to 100, of an artist with that many listeners. Counted over all artists once per refresh. */
async function popularityByListeners(): Promise<(listeners: number) => number> {
  const { refreshed } = await oneRow(
    z.object({ refreshed: z.string() }),
    Prisma.sql`
    select coalesce(max(snapshot_at)::text, '') as refreshed from view_refreshes where view_name = 'item_listeners'`,
  )
  const counts = await cached(
    { key: ['artists-by-listeners', refreshed], ttl: KEPT_SECONDS },
    z.array(ArtistsByListeners),
    () =>
      rows(
        ArtistsByListeners,
        Prisma.sql`
        select listeners, count(*)::int as artists from item_listeners where kind = 'artist' group by listeners`,
      ),
  )
  const artists = sum(counts.map((count) => count.artists))
  return (listeners) =>
    (100 * sum(counts.filter((count) => count.listeners <= listeners).map((count) => count.artists))) / artists
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
