import { expect, test } from 'vitest'
import { batchLookups } from './batch-lookups'

test('look-ups that come while one runs share the next statement', async () => {
  const statements: number[][] = []
  const double = batchLookups(async (keys: number[]) => {
    statements.push(keys)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return new Map(keys.filter((key) => key !== 4).map((key) => [key, 2 * key]))
  })
  expect(await Promise.all([1, 2, 3, 2, 4].map(double))).toEqual([2, 4, 6, 4, undefined])
  expect(statements).toEqual([[1], [2, 3, 4]])
})

test('a failed statement fails its look-ups alone', async () => {
  let isAway = true
  const look = batchLookups(async (keys: number[]) => {
    if (isAway) throw new Error('away')
    return new Map(keys.map((key) => [key, key]))
  })
  await expect(look(1)).rejects.toThrow('away')
  isAway = false
  expect(await look(1)).toBe(1)
})
