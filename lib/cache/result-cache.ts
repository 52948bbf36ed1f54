import { LRUCache } from 'lru-cache'
import { metrics } from '@/lib/metrics/metrics'
import { freeze } from './freeze'

export type ResultCache = ReturnType<typeof openResultCache>

/**
 * Results in the memory of this process, the least recently used dropped first. They are frozen and handed out as they are,
 * without the copying and checking of a store outside, so even large ones cost nothing to read.
 */
export function openResultCache({ maxBytes = 96 * 1024 * 1024, seconds = 600 } = {}) {
  const results = new LRUCache<string, { value: unknown }>({ maxSize: maxBytes, ttl: seconds * 1000 })
  const computing = new Map<string, Promise<unknown>>()

  async function compute<T>(key: string, work: () => Promise<T>): Promise<T> {
    try {
      const value = await work()
      results.set(key, { value }, { size: freeze(value) + key.length })
      return value
    } finally {
      computing.delete(key)
    }
  }

  /**
   * The result of `work`. Callers with the same key share one computation while it runs and its result afterwards; a failure
   * reaches all that wait and is not kept. The key must begin with a name that only this kind of result has.
   */
  return function remember<T>(key: readonly [name: string, ...rest: unknown[]], work: () => Promise<T>): Promise<T> {
    const text = JSON.stringify(key)
    const known = results.get(text)
    metrics().cacheReads.inc({ result: known ? 'hit' : 'miss' })
    // Nothing else writes under this name, so what is there is a T.
    if (known) return Promise.resolve(known.value as T)
    const underway = (computing.get(text) as Promise<T> | undefined) ?? compute(text, work)
    computing.set(text, underway)
    return underway
  }
}
