export type Gap = { from: number; to: number }

/**
 * The stretches of at least `length` zeros that lie between other values, as first and last index. In a listening history
 * of years they mean that files for the time are missing, rather than that no music was played.
 */
export function longGaps(values: number[], length: number): Gap[] {
  const played = values.flatMap((value, index) => (value > 0 ? [index] : []))
  return played.slice(1).flatMap((next, index) => {
    const gap = { from: (played[index] ?? 0) + 1, to: next - 1 }
    return gap.to - gap.from + 1 >= length ? [gap] : []
  })
}
