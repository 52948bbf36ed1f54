import { LRUCache } from 'lru-cache'
import type { Store } from './cache'

/**
 * The default store: text in this process, with the least recently used entries evicted first. `maxBytes` counts only
 * text.
 */
export function memoryStore(maxBytes = 64 * 1024 * 1024): Store {
  const cache = new LRUCache<string, string>({
    maxSize: maxBytes,
    sizeCalculation: (text, key) => 2 * (text.length + key.length) + 1,
  })
  return {
    read: async (keys) => keys.map((key) => cache.get(key) ?? null),
    write: async (key, text, seconds) => void cache.set(key, text, { ttl: seconds * 1000 }),
  }
}
