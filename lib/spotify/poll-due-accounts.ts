import { db } from '@/lib/db'
import type { SpotifyConnection } from '@/prisma/generated/client'
import { pollAccount } from './poll-account'
import { SpotifyError } from './spotify-api'

const EVERY_MS = 2 * 60_000
/** A schedule that fires a little early must not skip a turn. */
const EARLY_MS = 15_000
const MOST_WAIT_MS = 60 * 60_000
/** Accounts at once: a slow answer keeps nobody else waiting. */
const LANES = 5

/**
 * Reads what is new from every connected account whose turn it is. One account's failure touches no other; where
 * Spotify asks to wait, all wait, since its limit is the instance's. Returns the people with new plays.
 */
export async function pollDueAccounts(now: Date): Promise<number[]> {
  const due = await db.spotifyConnection.findMany({
    where: { endedAt: null, nextPollAt: { lte: new Date(now.getTime() + EARLY_MS) } },
    orderBy: [{ nextPollAt: 'asc' }, { userId: 'asc' }],
  })
  const changed: number[] = []
  let isLimited = false
  const lane = async () => {
    for (let next = due.shift(); next && !isLimited; next = due.shift()) {
      const outcome = await pollOne(next, now)
      if (outcome === 'limited') isLimited = true
      else if (outcome > 0) changed.push(next.userId)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return changed
}

async function pollOne(connection: SpotifyConnection, now: Date): Promise<number | 'limited'> {
  const { userId } = connection
  try {
    const added = await pollAccount(connection, now)
    await setNextPoll(userId, { nextPollAt: later(now, EVERY_MS) })
    return added
  } catch (error) {
    if (!(error instanceof SpotifyError)) console.error('Plays could not be read from Spotify:', error)
    return postpone(connection, error, now)
  }
}

async function postpone(connection: SpotifyConnection, error: unknown, now: Date): Promise<number | 'limited'> {
  const { userId, failures } = connection
  const kind = error instanceof SpotifyError ? error.kind : 'unavailable'
  if (error instanceof SpotifyError && kind === 'rate_limited') {
    const nextPollAt = later(now, (error.retryAfterSeconds ?? 60) * 1000)
    await db.spotifyConnection.updateMany({ where: { nextPollAt: { lt: nextPollAt } }, data: { nextPollAt } })
    return 'limited'
  }
  const problem = error instanceof SpotifyError ? error.message : 'Plays could not be read. MusicMuse tries again.'
  if (kind === 'consent_ended') await setNextPoll(userId, { endedAt: now, problem: null })
  else {
    const wait = Math.min(MOST_WAIT_MS, EVERY_MS * 2 ** Math.min(failures, 10))
    await setNextPoll(userId, { nextPollAt: later(now, wait), failures: failures + 1, problem })
  }
  return 0
}

/** updateMany, because the person may have disconnected meanwhile. */
const setNextPoll = (
  userId: number,
  data: { nextPollAt?: Date; failures?: number; endedAt?: Date; problem?: string | null },
) => db.spotifyConnection.updateMany({ where: { userId }, data })

const later = (now: Date, ms: number) => new Date(now.getTime() + ms)
