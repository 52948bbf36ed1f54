import { expect, test } from 'vitest'
import { mulberry32 } from '@/lib/testing/mulberry32'
import { optimalAssignment } from './optimal-assignment'

type Values = (number | null)[][]

/** The best sum by trying every assignment. */
function bestSum(values: Values, row = 0, taken = new Set<number>()): number {
  const own = values[row]
  if (!own) return 0
  let best = bestSum(values, row + 1, taken)
  for (const [column, value] of own.entries()) {
    if (value === null || taken.has(column)) continue
    best = Math.max(best, value + bestSum(values, row + 1, new Set([...taken, column])))
  }
  return best
}

test('finds an assignment with the greatest sum, as trying them all does', () => {
  const random = mulberry32(7)
  for (let round = 0; round < 500; round += 1) {
    const [rows, columns] = [Math.floor(random() * 6), Math.floor(random() * 6)]
    const values: Values = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (random() < 0.4 ? null : 0.01 + random())),
    )
    const assigned = optimalAssignment(rows, columns, (row, column) => values[row]?.[column] ?? null)
    const taken = assigned.filter((column) => column !== null)
    expect(new Set(taken).size).toBe(taken.length)
    const sum = assigned.reduce<number>((total, column, row) => {
      if (column === null) return total
      const value = values[row]?.[column] ?? null
      expect(value).not.toBeNull()
      return total + (value ?? 0)
    }, 0)
    expect(sum).toBeCloseTo(bestSum(values), 9)
  }
})

test('pairs nothing where nothing fits, and the better of two that want one', () => {
  expect(optimalAssignment(2, 2, () => null)).toEqual([null, null])
  expect(optimalAssignment(2, 1, (row) => (row === 0 ? 0.2 : 0.9))).toEqual([null, 0])
  expect(optimalAssignment(0, 3, () => 1)).toEqual([])
})

test('gives up a good pair where two others are worth more together', () => {
  const values = [
    [0.9, 0.8],
    [0.7, null],
  ]
  expect(optimalAssignment(2, 2, (row, column) => values[row]?.[column] ?? null)).toEqual([1, 0])
})
