import { z } from 'zod'
import { db, pool } from '@/lib/db'
import { playStart } from '@/lib/history/play-start'
import { openForwardToken } from './forwarding'
import { submitListens } from './listenbrainz-server'

/** Of one request; ListenBrainz takes up to 1,000. */
const BATCH = 100

/**
 * `done`: nothing is left, or the server refused for good; `more`: call again; `retry`: the server may take it later.
 */
type Forwarded = { kind: 'done' | 'more' } | { kind: 'retry'; problem: string; afterSeconds: number | null }

/**
 * Passes the next plays of a person on: those that arrived since the last time, in the order in which they arrived,
 * without imported ones. What happened is stored for the settings. A crash after the server's answer sends the same
 * plays again, which a ListenBrainz server stores once.
 */
export async function forwardPlays(userId: number, now: Date): Promise<Forwarded> {
  const found = await db.forwarding.findUnique({ where: { userId } })
  if (!found || found.stoppedAt) return { kind: 'done' }
  const plays = await playsAfter(userId, found.lastPlayId)
  const last = plays.at(-1)
  if (!last) return { kind: 'done' }
  const token = openForwardToken(userId, found.tokenEncrypted)
  const delivery = await submitListens(found.server, token, plays.map(toListen))
  // Not if the person has named another server or token meanwhile.
  const same = { userId, tokenEncrypted: found.tokenEncrypted }
  if (delivery.kind === 'stored') {
    const data = { lastPlayId: BigInt(last.id), forwardedAt: now, problem: null }
    await db.forwarding.updateMany({ where: same, data })
    return { kind: plays.length === BATCH ? 'more' : 'done' }
  }
  const { problem } = delivery
  const isOver = delivery.kind === 'refused'
  await db.forwarding.updateMany({ where: same, data: { problem, ...(isOver && { stoppedAt: now }) } })
  return isOver ? { kind: 'done' } : { kind: 'retry', problem, afterSeconds: delivery.afterSeconds }
}

const Play = z.object({
  id: z.string(),
  startedAt: z.number(),
  msPlayed: z.number().nullable(),
  trackLengthMs: z.number().nullable(),
  artist: z.string(),
  track: z.string(),
  album: z.string().nullable(),
  client: z.string().nullable(),
})
type Play = z.infer<typeof Play>

async function playsAfter(userId: number, id: bigint): Promise<Play[]> {
  const { rows } = await pool.query(
    `select p.id, floor(extract(epoch from ${playStart}))::float8 as "startedAt", p.ms_played as "msPlayed",
       p.track_length_ms as "trackLengthMs", a.name as artist, t.name as track, b.name as album, p.platform_text as client
     from included_plays p
     join tracks t on t.id = p.track_id join artists a on a.id = p.artist_id left join albums b on b.id = p.album_id
     where p.user_id = $1 and p.id > $2 and p.import_id is null order by p.id limit $3`,
    [userId, id, BATCH],
  )
  return Play.array().parse(rows)
}

const toListen = ({ startedAt, msPlayed, trackLengthMs, artist, track, album, client }: Play) => ({
  listened_at: startedAt,
  track_metadata: {
    artist_name: artist,
    track_name: track,
    ...(album !== null && { release_name: album }),
    additional_info: {
      submission_client: 'MusicMuse',
      ...(client !== null && { media_player: client }),
      ...(trackLengthMs !== null && { duration_ms: trackLengthMs }),
      ...(msPlayed !== null && { duration_played: Math.round(msPlayed / 1000) }),
    },
  },
})
