import { LRUCache } from 'lru-cache'
import type { Limit } from '@/lib/http/rate-limit'

/** The instants (ms) of attempts, oldest first. Those before `first` are past their window and dropped now and then. */
type Tries = { at: number[]; first: number }

// Bounded, so that a flood of invented keys cannot fill the memory. The least recently used keys are removed first.
const shared = globalThis as { musicmuseTries?: LRUCache<string, Tries> }
const triesByKey = (shared.musicmuseTries ??= new LRUCache<string, Tries>({ max: 50_000 }))

/** Counts attempts in this process, in a sliding window. */
export const memoryRateLimiter = {
  take(limit: Limit, key: string, nowMs: number): { allowed: boolean; left: number; freeAt: number } {
    const tries = triesByKey.get(`${limit.name}:${key}`) ?? { at: [], first: 0 }
    forget(tries, nowMs - limit.seconds * 1000)
    const allowed = countOf(tries) < limit.tries
    if (allowed) tries.at.push(nowMs)
    triesByKey.set(`${limit.name}:${key}`, tries)
    const oldest = tries.at[tries.first] ?? nowMs
    return { allowed, left: limit.tries - countOf(tries), freeAt: oldest + limit.seconds * 1000 }
  },
  giveBack(limit: Limit, key: string) {
    const tries = triesByKey.get(`${limit.name}:${key}`)
    if (tries && countOf(tries) > 0) tries.at.pop()
  },
}

const countOf = ({ at, first }: Tries) => at.length - first

/** Attempts up to that instant no longer count. Moving the array at half its length keeps one attempt's cost constant. */
function forget(tries: Tries, until: number) {
  while (tries.first < tries.at.length && (tries.at[tries.first] ?? 0) <= until) tries.first += 1
  if (tries.first * 2 <= tries.at.length) return
  tries.at = tries.at.slice(tries.first)
  tries.first = 0
}
