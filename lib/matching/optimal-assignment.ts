/**
 * Pairs rows with columns one to one so that the sum of the values is the greatest possible: the Hungarian algorithm in the
 * form with shortest augmenting paths (R. Jonker, A. Volgenant, Computing 38, 1987), in O(rows² · columns).
 * @param value of a pair, above 0; null where the two cannot be paired
 * @returns the column of each row, or null for a row left alone
 */
export function optimalAssignment(
  rows: number,
  columns: number,
  value: (row: number, column: number) => number | null,
): (number | null)[] {
  // Each row also has a column of its own that is worth nothing, so that it can stay alone.
  const width = columns + rows
  const cost = (row: number, column: number) =>
    column < columns ? -(value(row, column) ?? -Infinity) : column === columns + row ? 0 : Infinity
  const rowPrice = new Float64Array(rows)
  const columnPrice = new Float64Array(width)
  const rowOf = new Int32Array(width).fill(-1)
  for (let row = 0; row < rows; row += 1) augment(row)
  const columnOf = new Array<number | null>(rows).fill(null)
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column] ?? -1
    if (row >= 0) columnOf[row] = column
  }
  return columnOf

  /** Finds the cheapest chain of changes that gives `start` a column, and applies it. */
  function augment(start: number) {
    const distance = new Float64Array(width).fill(Infinity)
    const before = new Int32Array(width).fill(-1)
    const isDone = new Uint8Array(width)
    let row = start
    let column = -1
    let reached = 0
    for (;;) {
      let next = -1
      for (let other = 0; other < width; other += 1) {
        if (isDone[other]) continue
        const through = reached + cost(row, other) - at(rowPrice, row) - at(columnPrice, other)
        if (through < at(distance, other)) {
          distance[other] = through
          before[other] = column
        }
        if (next < 0 || at(distance, other) < at(distance, next)) next = other
      }
      column = next
      reached = at(distance, column)
      isDone[column] = 1
      const owner = at(rowOf, column)
      if (owner < 0) break
      row = owner
    }
    raisePrices(start, distance, isDone, reached)
    while (column >= 0) {
      const previous = at(before, column)
      rowOf[column] = previous < 0 ? start : at(rowOf, previous)
      column = previous
    }
  }

  function raisePrices(start: number, distance: Float64Array, isDone: Uint8Array, reached: number) {
    rowPrice[start] = at(rowPrice, start) + reached
    for (let column = 0; column < width; column += 1) {
      if (!isDone[column]) continue
      const slack = reached - at(distance, column)
      columnPrice[column] = at(columnPrice, column) - slack
      const owner = at(rowOf, column)
      if (owner >= 0) rowPrice[owner] = at(rowPrice, owner) + slack
    }
  }
}

const at = (numbers: Float64Array | Int32Array, index: number) => numbers[index] ?? 0
