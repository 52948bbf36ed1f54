/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
 * Stops early: any distance beyond `limit` comes back as limit + 1.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = editAt(a, b, i, j, { row, above, before })
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1)
}

type Rows = { row: number[]; above: number[]; before: number[] }

function editAt(a: string, b: string, i: number, j: number, { row, above, before }: Rows): number {
  const same = a[i - 1] === b[j - 1]
  const plain = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain
}
