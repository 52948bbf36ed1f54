import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { spotifyKeys } from './spotify-api'

const CONSENT_MONTHS = 6
const REMIND_MS = 14 * 86_400_000

export type SpotifyStatus = {
  /** Whether the instance has keys of Spotify */
  isAvailable: boolean
  connection: {
    /** ended: Spotify no longer accepts the permission; ending: it will not in two weeks or less */
    state: 'connected' | 'ending' | 'ended'
    connectedAt: Date
    /** When the permission ends, six months after it was given */
    endsAt: Date
    /** When plays were last read */
    readAt: Date | null
    /** The last thing that went wrong, if it still does */
    problem: string | null
  } | null
}

/** Whether the viewer's plays are read from Spotify, and how that goes. */
export async function spotifyStatus(viewer: Viewer): Promise<SpotifyStatus> {
  const found = await db.spotifyConnection.findUnique({ where: { userId: viewer.userId } })
  if (!found) return { isAvailable: spotifyKeys() !== null, connection: null }
  const endsAt = consentEnd(found.consentedAt)
  const isEnded = found.endedAt !== null || endsAt <= viewer.now
  const isEnding = endsAt.getTime() - viewer.now.getTime() <= REMIND_MS
  return {
    isAvailable: spotifyKeys() !== null,
    connection: {
      state: isEnded ? 'ended' : isEnding ? 'ending' : 'connected',
      connectedAt: found.consentedAt,
      endsAt,
      readAt: found.readAt,
      problem: found.problem,
    },
  }
}

/** Spotify's refresh tokens end six months after the consent, however often they are used. */
function consentEnd(consentedAt: Date): Date {
  const end = new Date(consentedAt)
  end.setUTCMonth(end.getUTCMonth() + CONSENT_MONTHS)
  return end
}
