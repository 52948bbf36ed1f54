import { Ratelimit } from '@upstash/ratelimit'
import { AppError } from '@/lib/errors'
import { redis } from '@/lib/redis'
import { memoryRateLimiter } from '@/lib/http/memory-rate-limiter'

/** At most `tries` in any `seconds`, counted for each key separately. */
export type Limit = { name: string; tries: number; seconds: number }

/** How many tries are left, and in how many seconds the oldest no longer counts. */
export type TriesLeft = { left: number; resetSeconds: number }

/** Takes one try and returns how many are left, or throws `rate_limited` with the wait. */
export async function takeAttempt(limit: Limit, key: string): Promise<TriesLeft> {
  const { allowed, ...taken } = await countAttempt(limit, key)
  if (allowed) return taken
  throw rateLimited(taken.resetSeconds)
}

/**
 * Takes one try if there is one left, and says whether there was. Counts in Upstash if configured; counts in this process
 * if Upstash is absent, down or slow.
 */
export async function countAttempt(limit: Limit, key: string): Promise<TriesLeft & { allowed: boolean }> {
  const { allowed, left, freeAt } =
    (await inRedis(limit, key, 1).catch(() => null)) ?? memoryRateLimiter.take(limit, key, Date.now())
  return { allowed, left, resetSeconds: Math.max(1, Math.ceil((freeAt - Date.now()) / 1000)) }
}

export const rateLimited = (retryAfterSeconds: number) =>
  new AppError('rate_limited', `Too many attempts. Wait ${waitInWords(retryAfterSeconds)} and try again.`, {
    retryAfterSeconds,
  })

/** Gives one try back, so that only failed attempts count. */
export async function returnAttempt(limit: Limit, key: string): Promise<void> {
  await inRedis(limit, key, -1).catch(() => null)
  memoryRateLimiter.giveBack(limit, key)
}

const answerWithinMs = 250
const limiters = new Map<string, Ratelimit>()

/** Null if Redis is not configured or did not answer in time. */
async function inRedis(limit: Limit, key: string, rate: number) {
  const limiter = upstash(limit)
  if (!limiter) return null
  const { success, reset, reason, remaining } = await limiter.limit(key, { rate })
  return reason === 'timeout' ? null : { allowed: success, freeAt: reset, left: Math.max(0, remaining) }
}

function upstash(limit: Limit): Ratelimit | null {
  const client = redis()
  if (!client) return null
  const known = limiters.get(limit.name)
  if (known) return known
  const limiter = new Ratelimit({
    redis: client,
    limiter: Ratelimit.slidingWindow(limit.tries, `${limit.seconds} s`),
    prefix: `musicmuse:limit:${limit.name}`,
    timeout: answerWithinMs,
    ephemeralCache: false,
  })
  limiters.set(limit.name, limiter)
  return limiter
}

function waitInWords(seconds: number) {
  const minutes = Math.ceil(seconds / 60)
  if (seconds < 90) return `${seconds} second${seconds === 1 ? '' : 's'}`
  return `${minutes} minutes`
}
