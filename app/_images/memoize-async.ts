/** Computes on first use and keeps the answer; a failure is tried again. */
export function memoizeAsync<T>(compute: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () =>
    (kept ??= compute().catch((error: unknown) => {
      kept = undefined
      throw error
    }))
}
