import { expect, test } from 'vitest'
import { memoryRateLimiter } from '@/lib/http/memory-rate-limiter'

const limit = { name: 'test', tries: 3, seconds: 60 }
const at = (seconds: number, key = 'a') => memoryRateLimiter.take(limit, key, seconds * 1000)

test('allows another try a minute after the oldest', () => {
  expect([at(0), at(10), at(20)].map(({ allowed }) => allowed)).toEqual([true, true, true])
  expect(at(59)).toEqual({ allowed: false, left: 0, freeAt: 60_000 })
  expect(at(59, 'b').allowed).toBe(true)
  expect(at(61).allowed).toBe(true)
  expect(at(62)).toEqual({ allowed: false, left: 0, freeAt: 70_000 })
})

test('allows a try that was given back', () => {
  for (let i = 0; i < 3; i += 1) memoryRateLimiter.take(limit, 'c', 0)
  memoryRateLimiter.giveBack(limit, 'c')
  expect(memoryRateLimiter.take(limit, 'c', 1).allowed).toBe(true)
  expect(memoryRateLimiter.take(limit, 'c', 1).allowed).toBe(false)
})
