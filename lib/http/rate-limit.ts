import { Ratelimit } from '@upstash/ratelimit'
import { AppError } from '@/lib/errors'
import { redis } from '@/lib/redis'
import { memoryRateLimiter } from '@/lib/http/memory-rate-limiter'
import { scriptsForAnyRedis } from '@/lib/http/scripts-for-any-redis'

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
 * Takes one try if there is one left, and says whether there was. Counts in Redis if configured; counts in this process
 * if Redis is absent, down or slow.
 */
export async function countAttempt(limit: Limit, key: string): Promise<TriesLeft & { allowed: boolean }> {
  const { allowed, left, freeAt } = (await inRedis(limit, key, 1)) ?? memoryRateLimiter.take(limit, key, Date.now())
  return { allowed, left, resetSeconds: Math.max(1, Math.ceil((freeAt - Date.now()) / 1000)) }
}

export const rateLimited = (retryAfterSeconds: number) =>
  new AppError('rate_limited', `Too many attempts. Wait ${waitInWords(retryAfterSeconds)} and try again.`, {
    retryAfterSeconds,
  })

/** Gives one try back, so that only failed attempts count. */
export async function returnAttempt(limit: Limit, key: string): Promise<void> {
  await inRedis(limit, key, -1)
  memoryRateLimiter.giveBack(limit, key)
}

const answerWithinMs = 250
const WARN_EVERY_MS = 60_000
let warnedAt = -WARN_EVERY_MS
const limiters = new Map<string, Ratelimit>()

/** Null if Redis is not configured, or did not answer in time: then a line in the log says so, once a minute. */
async function inRedis(limit: Limit, key: string, rate: number) {
  const limiter = upstash(limit)
  if (!limiter) return null
  try {
    const { success, reset, reason, remaining } = await limiter.limit(key, { rate })
    if (reason !== 'timeout') return { allowed: success, freeAt: reset, left: Math.max(0, remaining) }
    warn(`no answer within ${answerWithinMs} ms`)
  } catch (error) {
    warn(error)
  }
  return null
}

function warn(reason: unknown) {
  if (performance.now() - warnedAt < WARN_EVERY_MS) return
  warnedAt = performance.now()
  // After that, the client's message holds what it sent, such as the address of whoever tried.
  const [message] = String(reason).split(', command was')
  console.warn('Tries are counted by this process alone, because Redis did not count one:', message)
}

function upstash(limit: Limit): Ratelimit | null {
  const client = redis()
  if (!client) return null
  const known = limiters.get(limit.name)
  if (known) return known
  const limiter = new Ratelimit({
    redis: scriptsForAnyRedis(client),
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
