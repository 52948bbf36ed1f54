import { createToken, type TokenScope } from '@/lib/auth/access-tokens'
import { pool } from '@/lib/db'
import { takeSubmitAttempt } from '@/lib/scrobbling/submit-limit'
import { createPerson } from '@/lib/testing/test-person'

/** A person with a token of the scope; `plays` are theirs as stored, latest first. */
export async function personWithToken(username: string, scope: TokenScope = 'submit', timeZone = 'UTC') {
  const viewer = await createPerson(username, { timeZone })
  const { token } = await createToken(viewer, { name: 'player', scope })
  return { viewer, username, token, plays: () => storedPlays(viewer.userId) }
}

/** Uses up what the limit of submissions leaves this person. */
export async function useUpSubmits(userId: number) {
  for (let left = 1; left > 0;) ({ left } = await takeSubmitAttempt(userId))
}

async function storedPlays(userId: number) {
  const { rows } = await pool.query<{
    at: string
    ms: number | null
    means: string
    track: string
    artist: string
    album: string | null
    client: string | null
    source: string
    localDate: string
  }>(
    `select to_char(h.played_at, 'YYYY-MM-DD"T"HH24:MI:SS') as at, h.ms_played as ms, h.time_means as means, t.name as track,
       a.name as artist, b.name as album, h.platform_text as client, h.source, h.local_date::text as "localDate"
     from listening_history h join tracks t on t.id = h.track_id join artists a on a.id = h.artist_id
     left join albums b on b.id = h.album_id
     where h.user_id = $1 order by h.played_at desc, t.name`,
    [userId],
  )
  return rows
}
