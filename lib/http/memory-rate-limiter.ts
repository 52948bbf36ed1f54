import { LRUCache } from 'lru-cache'
import type { Limit } from '@/lib/http/rate-limit'

/** The instants (ms) of the attempts within their window, oldest first. */
type Tries = number[]

// Bounded, so that a flood of invented keys cannot fill the memory. The least recently used keys are removed first.
const shared = globalThis as { musicmuseTries?: LRUCache<string, Tries> }
const triesByKey = (shared.musicmuseTries ??= new LRUCache<string, Tries>({ max: 50_000 }))

/** Counts attempts in this process, in a sliding window. */
export const memoryRateLimiter = {
  take(limit: Limit, key: string, nowMs: number): { allowed: boolean; left: number; freeAt: number } {
    const since = nowMs - limit.seconds * 1000
    const tries = (triesByKey.get(`${limit.name}:${key}`) ?? []).filter((at) => at > since)
    const allowed = tries.length < limit.tries
    if (allowed) tries.push(nowMs)
    triesByKey.set(`${limit.name}:${key}`, tries)
    return { allowed, left: limit.tries - tries.length, freeAt: (tries[0] ?? nowMs) + limit.seconds * 1000 }
  },
  giveBack(limit: Limit, key: string) {
    triesByKey.get(`${limit.name}:${key}`)?.pop()
  },
}
