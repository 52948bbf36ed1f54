import { redis } from '@/lib/redis'
import { openCache, type Cache } from './cache'
import { memoryStore } from './memory-store'
import { redisStore } from './redis-store'

// Next loads this module once for pages and once for background work; both must invalidate the same entries.
const shared = globalThis as { musicmuseCache?: Cache }

function open(): Cache {
  const client = redis()
  return openCache(client ? redisStore(client) : memoryStore())
}

/**
 * The result of `compute`, cached for `ttl` seconds in Redis if configured, otherwise in this process. Put the user's
 * id and history version into the key, so that a change makes old results unreachable. The result must survive JSON
 * (dates do); `schema` checks every cached result. Rejects only if `compute` does.
 */
export const cached: Cache['cached'] = (entry, schema, compute) =>
  (shared.musicmuseCache ??= open()).cached(entry, schema, compute)
