import { expect, test } from 'vitest'
import { z } from 'zod'
import { openCache, type Store } from './cache'
import { memoryStore } from './memory-store'

const Answer = z.object({ n: z.number(), at: z.date().nullable() })
const entry = (...key: (string | number)[]) => ({ key, ttl: 60, tags: ['profile:1'] })

function counting() {
  let n = 0
  return { compute: async () => ({ n: ++n, at: new Date(0) }), count: () => n }
}

test('computes a result once and returns it unchanged, including dates', async () => {
  const { cached } = openCache(memoryStore())
  const { compute } = counting()
  const first = await cached(entry('top', 1), Answer, compute)
  expect(first).toEqual({ n: 1, at: new Date(0) })
  expect(await cached(entry('top', 1), Answer, compute)).toEqual(first)
  expect(await cached(entry('top', 2), Answer, compute)).toEqual({ n: 2, at: new Date(0) })
})

test('distinguishes keys that look alike as text', async () => {
  const { cached } = openCache(memoryStore())
  const { compute } = counting()
  for (const key of [['a', 1], ['a', '1'], ['a,1'], ['a', 1, '']]) await cached(entry(...key), Answer, compute)
  expect((await cached(entry('a', '1'), Answer, compute)).n).toBe(2)
})

test('simultaneous callers share one computation, and its failure reaches all of them and is not cached', async () => {
  const { cached } = openCache(memoryStore())
  let calls = 0
  const fail = () =>
    new Promise<{ n: number; at: null }>((_, reject) => setTimeout(() => reject(new Error(`failed ${++calls}`)), 20))
  const both = await Promise.allSettled([cached(entry('x'), Answer, fail), cached(entry('x'), Answer, fail)])
  expect(both.map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
    'Error: failed 1',
    'Error: failed 1',
  ])
  const { compute, count } = counting()
  await Promise.all(Array.from({ length: 50 }, () => cached(entry('x'), Answer, compute)))
  expect(count()).toBe(1)
})

test('invalidating a tag drops its entries, including one that is still being computed', async () => {
  const { cached, invalidateTag } = openCache(memoryStore())
  const { compute } = counting()
  let letGo = () => {}
  const slow = cached(entry('x'), Answer, async () => {
    await new Promise<void>((resolve) => (letGo = resolve))
    return compute()
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await invalidateTag('profile:1')
  expect((await cached(entry('x'), Answer, compute)).n).toBe(1)
  letGo()
  expect((await slow).n).toBe(2)
  // Computed again, because the late result overwrote it. The late result may be out of date and is never returned.
  expect((await cached(entry('x'), Answer, compute)).n).not.toBe(2)
})

test('recomputes a result that the schema refuses or that is not a valid entry', async () => {
  const texts = new Map<string, string>()
  const store: Store = {
    read: async (keys) => keys.map((key) => texts.get(key) ?? null),
    write: async (key, text) => void texts.set(key, text),
  }
  const { cached } = openCache(store)
  const { compute } = counting()
  await cached(entry('x'), z.object({ n: z.number() }), async () => ({ n: 99 }))
  expect((await cached(entry('x'), Answer, compute)).n).toBe(1)
  for (const text of ['', '{', '[]', '{"stamps":[null]}', '"<script>"']) {
    for (const key of texts.keys()) texts.set(key, text)
    expect((await cached(entry('x'), Answer, compute)).at).toEqual(new Date(0))
  }
})

test('returns a result that JSON cannot represent without caching it', async () => {
  const { cached } = openCache(memoryStore())
  expect(await cached(entry('big'), z.bigint(), async () => 1n)).toBe(1n)
})
