import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { metrics } from '@/lib/metrics/metrics'
import { decodeJson, encodeJson } from './json-with-dates'
import { withTimeout } from './with-timeout'

/** Where cached text is stored. A store may lose entries at any time; the reader validates what it returns. */
export type Store = {
  /** The texts of the keys in order; null for a key that is not stored. */
  read: (keys: string[]) => Promise<(string | null)[]>
  write: (key: string, text: string, seconds: number) => Promise<void>
}

export type CacheEntry = {
  /** What the result depends on: a name, the user's id and history version, the parameters. */
  key: readonly (string | number | boolean | null)[]
  /** Seconds; at most a day. */
  ttl: number
  /** Names by which the entry can be invalidated early. */
  tags?: readonly string[]
}

/** How long a request waits for the store before it computes the result itself. */
const BUDGET_MS = 50
const LONGEST_TTL = 86_400
const Stored = z.object({ stamps: z.array(z.string().nullable()), value: z.unknown() })

export type Cache = ReturnType<typeof openCache>

/**
 * A cache over a store that may be slow, hang or be down: it never fails and never delays a result beyond the time
 * budget. Each entry contains the stamp that each of its tags had when its computation began. Invalidating a tag gives
 * it a new stamp, which makes all entries with the old stamp invalid.
 */
export function openCache(store: Store, budgetMs = BUDGET_MS) {
  const computing = new Map<string, Promise<unknown>>()
  /** Tags invalidated while the store was unreachable: their entries are not used until the store has the new stamp. */
  const pendingInvalidations = new Map<string, string>()

  async function cached<T>(entry: CacheEntry, schema: z.ZodType<T>, compute: () => Promise<T>): Promise<T> {
    const key = nameOf('entry', JSON.stringify(entry.key))
    const tags = entry.tags ?? []
    void sendPendingInvalidations(tags)
    const texts = tags.some((tag) => pendingInvalidations.has(tag)) ? null : await read([key, ...tags.map(tagKey)])
    const stamps = texts?.slice(1)
    const hit = texts?.[0] && stamps ? parseHit(texts[0], stamps, schema) : undefined
    metrics().cacheReads.inc({ result: hit ? 'hit' : 'miss' })
    if (hit) return hit.value
    // A second caller with the same key waits for the computation that is already running.
    const flight = `${key} ${stamps?.join() ?? 'unstored'} ${tags.map((tag) => pendingInvalidations.get(tag) ?? '').join()}`
    const underway = computing.get(flight)
    if (underway) {
      const shared = schema.safeParse(await underway)
      if (shared.success) return shared.data
    }
    const computation = compute()
    computing.set(flight, computation)
    try {
      const value = await computation
      if (stamps) void write(key, { stamps, value }, Math.min(entry.ttl, LONGEST_TTL))
      return value
    } finally {
      computing.delete(flight)
    }
  }

  /**
   * Invalidates every entry with the tag. Never fails: if the store is unreachable, the invalidation is sent again
   * later.
   */
  async function invalidateTag(tag: string): Promise<void> {
    pendingInvalidations.set(tag, randomUUID())
    await sendPendingInvalidations([tag])
  }

  async function sendPendingInvalidations(tags: readonly string[]) {
    await Promise.all(
      tags.map(async (tag) => {
        const stamp = pendingInvalidations.get(tag)
        if (!stamp) return
        const isHeard = await withTimeout(budgetMs, store.write(tagKey(tag), stamp, 2 * LONGEST_TTL)).then(
          () => true,
          () => false,
        )
        if (isHeard && pendingInvalidations.get(tag) === stamp) pendingInvalidations.delete(tag)
      }),
    )
  }

  const read = (keys: string[]) => withTimeout(budgetMs, store.read(keys)).catch(() => null)
  /** Callers do not wait for the write. A failure is ignored here because the circuit breaker has logged it. */
  async function write(key: string, stored: z.infer<typeof Stored>, seconds: number) {
    const text = encodeJson(stored)
    if (text !== undefined) await store.write(key, text, seconds).catch(() => {})
  }

  return { cached, invalidateTag }
}

function parseHit<T>(text: string, stamps: (string | null)[], schema: z.ZodType<T>): { value: T } | undefined {
  const stored = Stored.safeParse(decodeJson(text))
  if (!stored.success || stored.data.stamps.join() !== stamps.join()) return undefined
  const value = schema.safeParse(stored.data.value)
  return value.success ? { value: value.data } : undefined
}

const nameOf = (kind: string, text: string) =>
  `musicmuse:${kind}:${createHash('sha256').update(text).digest('base64url')}`
const tagKey = (tag: string) => nameOf('tag', tag)
