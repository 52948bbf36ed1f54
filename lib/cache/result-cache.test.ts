import { expect, test } from 'vitest'
import { openResultCache } from './result-cache'

test('computes a result once for each key and hands out the same frozen value', async () => {
  const remember = openResultCache()
  let computed = 0
  const ask = (...key: unknown[]) => remember(['top', ...key], async () => ({ n: ++computed, list: [{ name: 'a' }] }))
  const first = await ask(1, { from: new Date(0) })
  expect(await ask(1, { from: new Date(0) })).toBe(first)
  expect(Object.isFrozen(first.list[0])).toBe(true)
  expect((await ask(1, { from: new Date(1) })).n).toBe(2)
  expect((await ask('1', { from: new Date(0) })).n).toBe(3)
})

test('simultaneous callers share one computation; its failure reaches all of them and is not kept', async () => {
  const remember = openResultCache()
  let calls = 0
  const fail = () => remember(['x'], () => Promise.reject<number>(new Error(`failed ${++calls}`)))
  const outcomes = await Promise.allSettled([fail(), fail()])
  expect(outcomes.map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
    'Error: failed 1',
    'Error: failed 1',
  ])
  const succeed = () => remember(['x'], async () => ++calls)
  expect(await Promise.all(Array.from({ length: 50 }, succeed))).toEqual(Array.from({ length: 50 }, () => 2))
})

test('drops the results used least lately when they take too much memory, and never keeps one that is too large', async () => {
  const remember = openResultCache({ maxBytes: 100_000 })
  let computed = 0
  const ask = (name: string, length: number) =>
    remember([name], async () => ({ n: ++computed, text: 'x'.repeat(length) }))
  await ask('a', 40_000)
  await ask('b', 40_000)
  await ask('a', 40_000)
  await ask('c', 40_000)
  expect((await ask('a', 40_000)).n).toBe(1)
  expect((await ask('b', 40_000)).n).toBe(4)
  await ask('huge', 200_000)
  expect((await ask('huge', 200_000)).n).toBe(6)
})
