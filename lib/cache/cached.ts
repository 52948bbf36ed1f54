import { redis } from '@/lib/redis'
import { openCache, type Cache } from './cache'
import { memoryStore } from './memory-store'
import { redisStore } from './redis-store'

// Next loads this module once for pages and once for background work: both must drop the same entries.
const shared = globalThis as { musicmuseCache?: Cache }

function open(): Cache {
  const client = redis()
  return openCache(client ? redisStore(client) : memoryStore())
}

/**
 * The answer of `compute`, kept for `ttl` seconds: in Redis where configured, else in this process. Put the user's
 * id and history version into the key: a change then makes old answers unreachable. The answer must survive JSON
 * (dates do); `schema` checks it whenever it comes back. Rejects only where `compute` does.
 */
export const cached: Cache['cached'] = (entry, schema, compute) =>
  (shared.musicmuseCache ??= open()).cached(entry, schema, compute)

/** Drops every cached answer that carries the tag. Never fails. */
export const invalidateTag: Cache['invalidateTag'] = (tag) => (shared.musicmuseCache ??= open()).invalidateTag(tag)
